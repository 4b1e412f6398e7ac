using VictimFirst.Data.Demonstration.Draws;

namespace VictimFirst.Data.Demonstration;

internal static partial class Distributions
{
    /// <summary>Allocated within one working day of the referral: the service level (March 2016). That most meet it is assumed.</summary>
    public const double AllocatedInTime = 0.95;

    /// <summary>
    /// First contact within 48 hours is the service level; that the first call is mostly made the same or the next day is assumed.
    /// </summary>
    public const double CalledPromptly = 0.93;

    /// <summary>Of those reached at all, on the first attempt (assumed).</summary>
    public const double ReachedAtFirstAttempt = 0.82;

    /// <summary>First contact is by phone (March 2016); the others are the channels that the report names (shares assumed).</summary>
    public static readonly Weighted<string> FirstContactChannels = new(("PHONE", 94), ("EMAIL", 4), ("WEBCHAT", 1), ("POST", 1));

    /// <summary>How cases with standard support ended, in the list of the service's first annual report (shares assumed).</summary>
    public static readonly Weighted<string> StandardOutcomes = new(
        ("DECLINED_ONGOING_SUPPORT", 46), ("NO_REPLY_INFORMATION_POSTED", 42), ("NO_REPLY_UNSAFE_TO_LEAVE_MESSAGE", 4),
        ("UNABLE_TO_CONTACT", 8));

    /// <summary>People outside the area are given their own service's details (assumed share).</summary>
    public const double OutOfAreaIsPassedOn = 0.85;

    /// <summary>Outcomes in which somebody was spoken to.</summary>
    public static bool WasReached(string outcome) => outcome is "ACCEPTED_SUPPORT" or "DECLINED_ONGOING_SUPPORT" or "OUT_OF_AREA";

    /// <summary>Why enhanced support ended (assumed).</summary>
    public static readonly Weighted<string> EnhancedClosures = new(
        ("SUPPORT_COMPLETED", 84), ("UNABLE_TO_CONTACT", 7), ("DECLINED", 4), ("REFERRED_ELSEWHERE", 4), ("OTHER_REASON", 1));

    public static string StandardClosure(string outcome) => outcome switch
    {
        "DECLINED_ONGOING_SUPPORT" => "DECLINED",
        "NO_REPLY_INFORMATION_POSTED" => "SUPPORT_COMPLETED",
        "OUT_OF_AREA" => "OUT_OF_AREA",
        _ => "UNABLE_TO_CONTACT",
    };

    /// <summary>Open cases whose first call is still to be made although they are allocated, by waiting (assumed).</summary>
    public const double StillNotCalled = 0.5;

    /// <summary>Open Action Fraud cases not yet allocated: the backlog (assumed).</summary>
    public const double BacklogNotAllocated = 0.65;
}
