using System.Collections.Immutable;
using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Tests.Demonstration;

[Collection(GeneratedExtractsCollection.Name)]
public sealed class SupportRulesTests(GeneratedExtracts extracts)
{
    private static readonly DateOnly CoversTo = new(2020, 9, 30);

    public static TheoryData<int, long?> Extracts => new() { { 2020, null }, { 7, null }, { 7, 20_000 } };

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Needs_AreAssessedAtTheStartOnce_AtTheEndWhenClosed_AndReviewedBetween(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        var byCase = extract["needs_assessments"].ToLookup(n => n["case_id"]);
        foreach (var row in extract["cases"])
        {
            var assessments = byCase[row["id"]].OrderBy(n => long.Parse(n["id"])).ToList();
            if (!PublishedFigure.IsEnhanced(row))
            {
                Assert.Empty(assessments);
                continue;
            }

            var stages = string.Join(' ', assessments.Select(n => n["stage"]));
            Assert.Matches(row.Has("closed_on") ? "^START( REVIEW)* END$" : "^START( REVIEW)*$", stages);
            var times = assessments.ConvertAll(n => n.Time("assessed_at"));
            Assert.True(times.SequenceEqual(times.Order()), row.ToString());
            Assert.True(times[0] >= row.Time("first_contact_at"), row.ToString());
            Assert.True(ServiceCalendar.LocalDate(times[^1]) <= Last(row), row.ToString());
            Assert.True(NeedsRules.Total(assessments[0]) > 0, row.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Plans_AreOnePerEnhancedCase_DueForReviewAMonthAfterAgreement(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        Assert.Equal(
            extract["cases"].Where(PublishedFigure.IsEnhanced).Select(c => c["id"]).Order(),
            extract["support_plans"].Select(p => p["case_id"]).Order());
        foreach (var plan in extract["support_plans"])
        {
            Assert.Equal(ServiceCalendar.LocalDate(plan.Time("agreed_at")).AddMonths(1), plan.Date("review_due_on"));
            if (plan.Has("reviewed_at")) Assert.True(plan.Time("reviewed_at") > plan.Time("agreed_at"), plan.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void EverythingDone_FallsBetweenOpeningAndClosing(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        (string Table, ImmutableArray<string> Times, ImmutableArray<string> Dates)[] events =
        [
            ("support_actions", ["delivered_at"], []),
            ("support_plans", ["agreed_at", "reviewed_at"], []),
            ("specialist_referrals", [], ["referred_on"]),
            ("mental_health_referrals", [], ["referred_on"]),
            ("target_hardening", ["requested_at", "assessed_at", "fitted_at"], []),
            ("hardship_awards", [], ["awarded_on"]),
            ("end_of_case_responses", [], ["responded_on"]),
            ("vps_records", [], ["facilitated_on"]),
        ];
        foreach (var (table, times, dates) in events)
        {
            Assert.NotEmpty(extract[table]);
            foreach (var row in extract[table])
            {
                var of = extract.By("cases")[row["case_id"]];
                var days = times.Where(row.Has).Select(t => ServiceCalendar.LocalDate(row.Time(t)))
                    .Concat(dates.Where(row.Has).Select(row.Date));
                Assert.All(days, day => Assert.InRange(day, ServiceCalendar.LocalDate(of.Time("opened_at")), Last(of)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Vps_IsAskedOfEnhancedCasesOnly_AndEachQuestionOfThoseItIsFor(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        foreach (var record in extract["vps_records"])
        {
            Assert.True(PublishedFigure.IsEnhanced(extract.By("cases")[record["case_id"]]));
            var offered = record.Is("offered", "YES");
            Assert.Equal(!offered, record.Is("chose_to_complete", "NOT_APPLICABLE"));
            Assert.Equal(offered, record.Is("understands", "NOT_APPLICABLE"));
            if (record.Has("facilitated_on")) Assert.True(record.IsTrue("eligible") && record.Is("would_like_opportunity", "YES"));
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void AfterTheCase_SurveysComeLater_AndNothingAfterTheExtract(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        foreach (var survey in extract["satisfaction_surveys"])
        {
            Assert.InRange(survey.Date("surveyed_on"), extract.By("cases")[survey["case_id"]].Date("closed_on"), CoversTo);
        }

        foreach (var complaint in extract["complaints"].Where(c => c.Has("case_id")))
        {
            var opened = extract.By("cases")[complaint["case_id"]].Time("opened_at");
            Assert.True(complaint.Date("received_on") >= ServiceCalendar.LocalDate(opened), complaint.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void RestorativeJustice_IsClosedWithACategory_AfterItWasReceived(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        foreach (var row in extract["restorative_justice_cases"])
        {
            Assert.Equal(row.Has("closed_on"), row.Has("closure_category"));
            Assert.Equal(row.Has("closed_on"), row.Has("closure_reason"));
            if (row.Has("closed_on")) Assert.InRange(row.Date("closed_on"), row.Date("received_on"), CoversTo);
            if (row.Has("case_id"))
            {
                var of = extract.By("cases")[row["case_id"]];
                Assert.True(PublishedFigure.IsEnhanced(of) && ServiceCalendar.LocalDate(of.Time("opened_at")) <= row.Date("received_on"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Extracts))]
    public void Caseworkers_AreThereForTheWholeOfTheirCases(int seed, long? cases)
    {
        var extract = extracts.Of(seed, cases);
        foreach (var row in extract["cases"].Where(c => c.Has("caseworker_id")))
        {
            var member = extract.By("staff")[row["caseworker_id"]];
            Assert.Contains(member["role"], (string[])["CASEWORKER", "SPECIALIST_CASEWORKER_CYP"]);
            Assert.True(member.Date("joined_on") <= ServiceCalendar.LocalDate(row.Time("allocated_at")), row.ToString());
            if (member.Has("left_on")) Assert.True(member.Date("left_on") >= Last(row), row.ToString());
        }
    }

    private static DateOnly Last(Row row) => row.Has("closed_on") ? row.Date("closed_on") : CoversTo;
}
