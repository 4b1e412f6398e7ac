using System.Globalization;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.ServiceLevels;

namespace VictimFirst.Domain.Tests.ServiceLevels;

public sealed class ServiceLevelRulesTests
{
    private static readonly DateTimeOffset? LongAfter = At("2040-01-01T00:00Z");

    [Theory]
    [InlineData("2020-06-02T23:59+01:00", "2020-06-03T23:59:59.9999999+01:00")]
    [InlineData("2020-06-03T00:00+01:00", "2020-06-04T23:59:59.9999999+01:00")] // Midnight belongs to the day that begins.
    [InlineData("2020-06-02T23:30Z", "2020-06-04T23:59:59.9999999+01:00")] // 00:30 in London.
    [InlineData("2020-06-05T09:00+01:00", "2020-06-08T23:59:59.9999999+01:00")] // Friday: by Monday's end.
    [InlineData("2020-06-06T09:00+01:00", "2020-06-08T23:59:59.9999999+01:00")] // Saturday: by Monday's end.
    [InlineData("2020-04-09T18:00+01:00", "2020-04-14T23:59:59.9999999+01:00")] // Maundy Thursday: by Tuesday's end.
    [InlineData("2020-12-24T10:00Z", "2020-12-29T23:59:59.9999999Z")]
    [InlineData("2021-12-24T10:00Z", "2021-12-29T23:59:59.9999999Z")]
    [InlineData("2020-03-27T12:00Z", "2020-03-30T23:59:59.9999999+01:00")] // Summer time begins in between.
    [InlineData("2020-10-23T12:00+01:00", "2020-10-26T23:59:59.9999999Z")] // And ends.
    public void Allocation_IsDueAtTheEndOfTheNextWorkingDay(string received, string due)
    {
        Assert.Equal(At(due), ServiceLevelRules.Allocated(At(received), null, LongAfter).Due);
        Assert.Equal(ServiceLevelOutcomes.Met, ServiceLevelRules.Allocated(At(received), At(due), LongAfter).Outcome);
        Assert.Equal(ServiceLevelOutcomes.Missed, ServiceLevelRules.Allocated(At(received), At(due).AddTicks(1), LongAfter).Outcome);
    }

    [Theory]
    [InlineData("2020-06-03T10:00+01:00", "2020-06-05T10:00+01:00")]
    [InlineData("2020-03-28T10:00Z", "2020-03-30T11:00+01:00")] // The clocks go forward: two days later by the wall clock are 47 hours.
    [InlineData("2020-10-24T10:00+01:00", "2020-10-26T09:00Z")] // The clocks go back: 49 hours.
    [InlineData("2020-10-25T01:30+01:00", "2020-10-27T00:30Z")] // 01:30 comes twice; this is the first.
    [InlineData("2020-10-25T01:30Z", "2020-10-27T01:30Z")]
    public void Contact_IsDueAfter48ElapsedHours_WorkingOrNot(string received, string due)
    {
        Assert.Equal(At(due), ServiceLevelRules.Contacted(At(received), null, LongAfter).Due);
        Assert.Equal(ServiceLevelOutcomes.Met, ServiceLevelRules.Contacted(At(received), At(due), LongAfter).Outcome);
        Assert.Equal(ServiceLevelOutcomes.Missed, ServiceLevelRules.Contacted(At(received), At(due).AddTicks(1), LongAfter).Outcome);
    }

    [Theory]
    [InlineData("2020-06-03T10:00+01:00", "2020-07-03T23:59:59.9999999+01:00")]
    [InlineData("2021-01-31T10:00Z", "2021-02-28T23:59:59.9999999Z")]
    [InlineData("2020-01-31T10:00Z", "2020-02-29T23:59:59.9999999Z")] // Leap year.
    [InlineData("2020-01-29T10:00Z", "2020-02-29T23:59:59.9999999Z")]
    [InlineData("2020-02-29T10:00Z", "2020-03-29T23:59:59.9999999+01:00")] // On the day on which summer time begins.
    [InlineData("2020-09-25T10:00+01:00", "2020-10-25T23:59:59.9999999Z")] // On the day on which it ends.
    [InlineData("2020-12-31T23:59:59Z", "2021-01-31T23:59:59.9999999Z")]
    [InlineData("2020-05-30T23:30Z", "2020-06-30T23:59:59.9999999+01:00")] // 31 May in London.
    public void Review_IsDueAtTheEndOfTheSameDayOfTheNextMonth(string agreed, string due)
    {
        Assert.Equal(At(due), ServiceLevelRules.Reviewed(At(agreed), null, null, LongAfter).Due);
        Assert.Equal(ServiceLevelOutcomes.Met, ServiceLevelRules.Reviewed(At(agreed), At(due), null, LongAfter).Outcome);
        Assert.Equal(ServiceLevelOutcomes.Missed, ServiceLevelRules.Reviewed(At(agreed), At(due).AddTicks(1), null, LongAfter).Outcome);
    }

    [Fact]
    public void Duty_NotDone_IsNotDueUntilTheLastInstantAndMissedAfterIt()
    {
        var (received, due) = (At("2020-06-03T10:00+01:00"), At("2020-06-04T23:59:59.9999999+01:00"));
        Assert.Equal(ServiceLevelOutcomes.NotDue, ServiceLevelRules.Allocated(received, null, due).Outcome);
        Assert.Equal(ServiceLevelOutcomes.Missed, ServiceLevelRules.Allocated(received, null, due.AddTicks(1)).Outcome);
        Assert.Equal(ServiceLevelOutcomes.NotDue, ServiceLevelRules.Allocated(received, null, asOf: null).Outcome);
    }

    [Fact]
    public void Duty_Done_IsJudgedWhateverTheDataWasTaken()
    {
        var received = At("2020-06-03T10:00+01:00");
        Assert.Equal(ServiceLevelOutcomes.Met, ServiceLevelRules.Contacted(received, received.AddHours(1), asOf: null).Outcome);
        Assert.Equal(ServiceLevelOutcomes.Missed, ServiceLevelRules.Contacted(received, received.AddHours(49), received).Outcome);
    }

    [Fact]
    public void Review_IsNotOwedWithoutAPlan() =>
        Assert.Equal(
            new ServiceLevel(ServiceLevelOutcomes.NotApplicable, null), ServiceLevelRules.Reviewed(null, null, null, LongAfter));

    [Theory]
    [InlineData("2020-07-03", null, ServiceLevelOutcomes.NotApplicable)] // Closed on the day on which the review was due.
    [InlineData("2020-07-04", null, ServiceLevelOutcomes.Missed)]
    [InlineData("2020-06-20", "2020-06-19T10:00Z", ServiceLevelOutcomes.Met)]
    public void Review_OfAClosedCase_IsOwedOnlyIfItFellDueBefore(string closed, string? reviewed, string outcome) =>
        Assert.Equal(outcome, ServiceLevelRules.Reviewed(
            At("2020-06-03T10:00Z"),
            reviewed is null ? null : At(reviewed),
            DateOnly.ParseExact(closed, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            LongAfter).Outcome);

    [Fact]
    public void NoDuty_WaitsToBeDueLongerThanTheLongestWait()
    {
        for (var day = new DateTimeOffset(2014, 12, 1, 12, 0, 0, TimeSpan.Zero); day.Year < 2032; day = day.AddDays(1))
        {
            var last = day.AddDays(ServiceLevelRules.LongestWaitDays);
            Assert.True(ServiceLevelRules.Allocated(day, null, null).Due < last);
            Assert.True(ServiceLevelRules.Reviewed(day, null, null, null).Due < last);
        }
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
