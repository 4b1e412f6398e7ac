namespace VictimFirst.Data.Demonstration.Plans;

/// <summary>The routes into the service that the published figures tell apart. Action Fraud is part of the third party.</summary>
internal enum Channel
{
    Police,
    Self,
    ActionFraud,
    OtherThirdParty,
}

/// <summary>One number for each channel.</summary>
internal readonly record struct ByChannel(int Police, int Self, int ActionFraud, int OtherThirdParty)
{
    public const int Channels = 4;

    public int this[Channel channel] => channel switch
    {
        Channel.Police => Police,
        Channel.Self => Self,
        Channel.ActionFraud => ActionFraud,
        _ => OtherThirdParty,
    };

    public int Total => Police + Self + ActionFraud + OtherThirdParty;

    public static IEnumerable<Channel> All => Enum.GetValues<Channel>();
}
