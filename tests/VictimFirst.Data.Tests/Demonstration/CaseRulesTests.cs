using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Tests.Demonstration;

[Collection(GeneratedExtractsCollection.Name)]
public sealed class CaseRulesTests(GeneratedExtracts extracts)
{
    private static readonly DateOnly CoversTo = new(2020, 9, 30);

    public static TheoryData<int, long?> Extracts => new() { { 2020, null }, { 7, null }, { 7, 20_000 } };

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Cases_EveryReferralHasExactlyOne(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        Assert.Equal(extract["referrals"].Select(r => r["id"]).Order(), extract["cases"].Select(c => c["referral_id"]).Order());
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Steps_FollowEachOther_UpToTheClosingDayOrTheEndOfTheExtract(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        foreach (var row in extract["cases"])
        {
            var referral = extract.By("referrals")[row["referral_id"]];
            var steps = new List<DateTimeOffset> { referral.Time("received_at"), row.Time("opened_at") };
            string[] later = ["allocated_at", "first_contact_attempted_at", "first_contact_at"];
            steps.AddRange(later.Where(row.Has).Select(row.Time));
            Assert.True(steps.SequenceEqual(steps.Order()), row.ToString());

            var last = row.Has("closed_on") ? row.Date("closed_on") : CoversTo;
            Assert.True(ServiceCalendar.LocalDate(steps[^1]) <= last && last <= CoversTo, row.ToString());
            if (referral.Has("recorded_at")) Assert.True(referral.Time("recorded_at") <= steps[0], referral.ToString());
            if (referral.Has("acknowledged_at")) Assert.True(referral.Time("acknowledged_at") >= steps[0], referral.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Closing_ReasonAndContactOutcome_AgreeWithTheRest(int seed, long? cases)
    {
        foreach (var row in extracts.Of(seed, cases)["cases"])
        {
            Assert.Equal(row.Has("closed_on"), row.Has("closure_reason"));
            Assert.Equal(row.Has("first_contact_at"), row.Has("first_contact_channel"));
            Assert.Equal(row.Has("allocated_at"), row.Has("caseworker_id"));
            if (PublishedFigure.IsEnhanced(row)) Assert.Equal("ACCEPTED_SUPPORT", row["contact_outcome"]);
            var spokenTo = row["contact_outcome"] is "ACCEPTED_SUPPORT" or "DECLINED_ONGOING_SUPPORT" or "OUT_OF_AREA";
            Assert.Equal(spokenTo, row.Has("first_contact_at"));
            if (row.Has("closed_on")) Assert.NotEqual("NOT_YET_CONTACTED", row["contact_outcome"]);
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Children_AreUnder18_AndAdultsAreNot(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        foreach (var row in extract["cases"])
        {
            var referral = extract.By("referrals")[row["referral_id"]];
            var person = extract.By("people")[referral["person_id"]];
            var day = ServiceCalendar.LocalDate(referral.Time("received_at"));
            if (row.IsTrue("is_child_or_young_person")) Assert.True(person.Date("date_of_birth").AddYears(18) > day, row.ToString());
            else if (person.Has("date_of_birth")) Assert.True(person.Date("date_of_birth").AddYears(18) <= day, row.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void ActionFraudsType_ComesFromActionFraudOnly(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        var ofType = extract["cases"].Where(c => c.Is("occurrence_type", "ACTION_FRAUD_NFIB_REFERRAL")).ToList();
        Assert.NotEmpty(ofType);
        Assert.All(ofType, c => Assert.Equal("ACTION_FRAUD", extract.By("referrals")[c["referral_id"]]["sub_source"]));
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void ReReferrals_FollowAClosedCaseOfTheSamePerson(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        var returned = extract["cases"].Where(c => c.Has("re_referral_of_id")).ToList();
        Assert.True(returned.Count > 100);
        foreach (var row in returned)
        {
            var earlier = extract.By("cases")[row["re_referral_of_id"]];
            var (referral, before) = (extract.By("referrals")[row["referral_id"]], extract.By("referrals")[earlier["referral_id"]]);
            Assert.Equal(before["person_id"], referral["person_id"]);
            Assert.True(earlier.Date("closed_on") < ServiceCalendar.LocalDate(referral.Time("received_at")), row.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void HateMarkers_WithNeitherSign_BelongToHateIncidentsOnly(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        foreach (var marker in extract["hate_markers"])
        {
            var row = extract.By("cases")[marker["case_id"]];
            var signs = marker.IsTrue("flagged_on_vcop") || marker.IsTrue("identified_by_caseworker");
            Assert.True(signs || row.Is("occurrence_type", "HATE_INCIDENT"), marker.ToString());
            if (marker.IsTrue("flagged_on_vcop")) Assert.Equal("POLICE", extract.By("referrals")[row["referral_id"]]["source"]);
        }

        var incidents = extract["cases"].Where(c => c.Is("occurrence_type", "HATE_INCIDENT"));
        Assert.All(incidents, c => Assert.True(extract.By("hate_markers").ContainsKey(c["id"])));
    }

    [Fact]
    public void FirstContact_IsMostlyWithin48Hours_AndNotAlways()
    {
        var extract = extracts.Of(2020);
        var waits = extract["cases"].Where(c => c.Has("first_contact_at"))
            .Select(c => c.Time("first_contact_at") - extract.By("referrals")[c["referral_id"]].Time("received_at"))
            .ToList();
        Assert.InRange(waits.Count(wait => wait <= TimeSpan.FromHours(48)) / (double)waits.Count, 0.7, 0.9);
    }

    [Fact]
    public void Cases_CloseOnDaysOfService() =>
        Assert.All(
            extracts.Of(2020)["cases"].Where(c => c.Has("closed_on")),
            c => Assert.NotEqual(DayOfWeek.Sunday, c.Date("closed_on").DayOfWeek));

    [Fact]
    public void ActionFraudBacklog_IsStillOpenAtTheEndOfEachQuarterOf2020()
    {
        var extract = extracts.Of(2020);
        var actionFraud = extract["cases"].Where(c => extract.By("referrals")[c["referral_id"]].Is("sub_source", "ACTION_FRAUD")).ToList();
        foreach (var end in (DateOnly[])[new(2020, 6, 30), CoversTo])
        {
            var opened = actionFraud.Where(c => ServiceCalendar.LocalDate(c.Time("opened_at")) <= end);
            Assert.True(opened.Count(c => !c.Has("closed_on") || c.Date("closed_on") > end) > 500);
        }
    }
}
