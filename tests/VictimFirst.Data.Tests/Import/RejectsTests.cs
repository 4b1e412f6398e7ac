using VictimFirst.Data.Import;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Data.Tests.Import;

[Collection(PostgreSqlCollection.Name)]
public sealed class RejectsTests(PostgreSqlServer server) : ImportTestBase(server)
{
    [Theory]
    [InlineData("referrals", "received_at", "2020-05-01T10:00:00", "has no offset from UTC")]
    [InlineData("referrals", "received_at", "2020-02-30T10:00:00Z", "is not an instant of the calendar and clock")]
    [InlineData("referrals", "received_at", "01/05/2020 10:00", "is not an instant of the form")]
    [InlineData("referrals", "source", "POLCE", "is not in the code list referral-source; the nearest is POLICE")]
    [InlineData("referrals", "consent_given", "yes", "is neither true nor false")]
    [InlineData("referrals", "person_id", "7", "is not in people.csv, nor in the database")]
    [InlineData("referrals", "person_id", "", "is empty, and must be given")]
    [InlineData("complaints", "id", "0", "is not a whole number from 1")]
    [InlineData("cases", "beat_code", "central-leicester-casle", "is not in the police beats; the nearest is central-leicester-castle")]
    [InlineData("cases", "re_referral_of_id", "99", "is not in cases.csv, nor in the database")]
    [InlineData("cases", "first_contact_at", "2020-05-01T09:59:59+01:00", "is before the case was opened")]
    [InlineData("cases", "closure_reason", "DECLINED", "must be given when the case is closed, and only then")]
    [InlineData("cases", "opened_at", "2020-05-01T08:59:59Z", "is before referral 1 was received")]
    [InlineData("needs_assessments", "family", "5", "is not from 0 to 4")]
    [InlineData("needs_assessments", "family", "-1", "is not from 0 to 4")]
    [InlineData("needs_assessments", "scale_version", "2", "is not from 1 to 1")]
    [InlineData("hardship_awards", "amount_pence", "2147483648", "is not from 0 to 2147483647")]
    [InlineData("hardship_awards", "awarded_on", "2019-02-29", "is not a day of the calendar")]
    [InlineData("hardship_awards", "awarded_on", "0202-05-01", "is not in the years 1900 to 2099")]
    [InlineData("vps_records", "understands", "YES", "must be NOT_APPLICABLE where a statement was offered")]
    [InlineData("vps_records", "offered", "NO", "must be NOT_APPLICABLE unless a statement was offered")]
    [InlineData("restorative_justice_cases", "closure_category", "*", "must be given when the case is closed, and only then")]
    [InlineData("engagement_activities", "ends_on", "2020-04-30", "is before the activity's start")]
    public async Task Value_ThatBreaksOneRule_IsRejectedWithItsPlaceAndReason(string table, string column, string value, string reason)
    {
        var before = await DumpAsync();
        var extract = new TestExtract();
        var given = value == "*" ? CodeListCatalogue.Get(CodeListNames.RjClosureCategory).Codes[0].Value : value;
        extract[table][0][column] = given;
        var reject = await RejectOfAsync(extract);
        Assert.Equal(($"{table}.csv", 2), (reject.File, reject.Line));
        Assert.Contains(reason, reject.Reason);
        if (column != "offered") Assert.Equal((column, given), (reject.Column, reject.Value));
        Assert.Equal(before, await DumpAsync());
    }

    [Theory]
    [InlineData("people", "given_name", 101)]
    [InlineData("people", "safe_contact_note", 2_001)]
    [InlineData("support_plans", "actions", 60_001)]
    public async Task Text_OneCharacterTooLong_IsRejectedAndNotShown(string table, string column, int length)
    {
        var extract = new TestExtract();
        extract[table][0][column] = new string('é', length);
        var reject = await RejectOfAsync(extract);
        Assert.Equal((column, "(not shown)"), (reject.Column, reject.Value));
        Assert.Equal($"is {length} characters long, and at most {length - 1} fit", reject.Reason);
        extract[table][0][column] = new string('é', length - 1);
        Assert.Empty((await ImportAsync(extract)).Rejects);
    }

    [Theory]
    [InlineData("date_of_birth", "1980-02-30")]
    [InlineData("gender", "Margaret")]
    [InlineData("id", "Margaret")]
    [InlineData("safe_to_call", "Margaret")]
    [InlineData("interpreter_language", "Polish")]
    public async Task Value_OfAPerson_IsNotShown(string column, string value)
    {
        var extract = new TestExtract();
        extract["people"][0][column] = value;
        var result = await ImportAsync(extract);
        var reject = result.Rejects.First(r => r.File == "people.csv");
        Assert.Equal((column, "(not shown)"), (reject.Column, reject.Value));
        Assert.DoesNotContain(value, reject.Reason);
    }

    [Fact]
    public async Task Code_ThatAPersonsRowHoldsAndTheListDoesNot_IsShown()
    {
        var extract = new TestExtract();
        extract["people"][0]["gender"] = "FEMAL";
        var reject = await RejectOfAsync(extract);
        Assert.Equal(("FEMAL", "is not in the code list gender; the nearest is FEMALE"), (reject.Value, reject.Reason));
    }

    [Fact]
    public async Task Keys_ThatOccurTwice_AreRejectedFromTheSecondOn()
    {
        var extract = new TestExtract();
        extract.Add("complaints");
        extract.Add("complaints");
        extract.Add("person_impairments");
        var rejects = (await ImportAsync(extract)).Rejects;
        Assert.Equal(
            [("person_impairments.csv", 3), ("complaints.csv", 3), ("complaints.csv", 4)], rejects.Select(r => (r.File, (int)r.Line)));
        Assert.All(rejects, r => Assert.Equal(("1", "has the key of line 2"), (r.Value, r.Reason)));
    }

    [Fact]
    public async Task Values_ThatMustBeUnique_AreRejectedWhenTwoLinesOfTheExtractHaveThem()
    {
        var extract = new TestExtract();
        extract.Add("cases", ("id", "2"));
        extract.Add("needs_assessments", ("id", "2"));
        var rejects = (await ImportAsync(extract)).Rejects;
        Assert.Equal(
            [
                ("cases.csv", "reference", "is another case's reference, on line 2"),
                ("cases.csv", "referral_id", "is another case's referral, on line 2"),
                ("needs_assessments.csv", "case_id", "has another assessment at the start, on line 2"),
            ],
            rejects.Select(r => (r.File, r.Column, r.Reason)));
    }

    [Fact]
    public async Task Values_ThatMustBeUnique_AreRejectedWhenTheDatabaseHasThem()
    {
        await ImportAsync(new TestExtract());
        var part = new TestExtract();
        part.Clear();
        part.Add("cases", ("id", "2"));
        part.Add("needs_assessments", ("id", "2"));
        var rejects = (await ImportAsync(part)).Rejects;
        Assert.Equal(
            [
                "is another case's reference, in the database with id 1",
                "is another case's referral, in the database with id 1",
                "has another assessment at the start, in the database with id 1",
            ],
            rejects.Select(r => r.Reason));
    }

    [Fact]
    public async Task Referral_MovedBehindTheOpeningOfAStoredCase_IsRejected()
    {
        await ImportAsync(new TestExtract());
        var part = new TestExtract();
        part["cases"].Clear();
        part["referrals"][0]["received_at"] = "2020-05-02T10:00:00Z";
        var reject = await RejectOfAsync(part);
        Assert.Equal(("referrals.csv", "received_at"), (reject.File, reject.Column));
        Assert.Contains("is after case 1 was opened", reject.Reason);
    }

    [Fact]
    public async Task Row_ThatIsRejected_DoesNotMakeRejectsOfTheRowsThatReferToIt()
    {
        var extract = new TestExtract();
        extract["people"][0]["gender"] = "X";
        extract["referrals"][0]["person_role"] = "X";
        Assert.Equal(["people.csv", "referrals.csv"], (await ImportAsync(extract)).Rejects.Select(r => r.File));
    }

    [Fact]
    public async Task Rejects_BeyondTheLimit_EndTheReadingAndAreSaid()
    {
        var extract = new TestExtract();
        for (var i = 0; i < 30; i++) extract.Add("complaints", ("id", "x"));
        var result = await ImportAsync(Write(extract), new ImportOptions { RejectLimit = 20 });
        Assert.Equal((20, true), (result.Rejects.Length, result.RejectsCutShort));
        extract["complaints"].RemoveRange(21, 10);
        result = await ImportAsync(Write(extract), new ImportOptions { RejectLimit = 20 });
        Assert.Equal((20, false), (result.Rejects.Length, result.RejectsCutShort));
    }

    [Fact]
    public async Task Report_OfRejects_IsACsvFileThatASpreadsheetTakesForText()
    {
        var extract = new TestExtract();
        extract["cases"][0]["beat_code"] = "=1+1";
        extract["referrals"][0]["source"] = new string('X', 81);
        var report = new FileInfo(Path.Combine(Folder, "reports", "import-rejects.csv"));
        await ImportAsync(Write(extract), new ImportOptions { RejectReport = report });
        var lines = await File.ReadAllLinesAsync(report.FullName);
        Assert.Equal("file,line,column,value,reason", lines[0]);
        Assert.StartsWith($"referrals.csv,2,source,{new string('X', 77)}...,is not in the code list", lines[1]);
        Assert.StartsWith("cases.csv,2,beat_code,\"'=1+1\",is not in the police beats", lines[2]);
        Assert.Equal(3, lines.Length);
        await ImportAsync(Write(new TestExtract()), new ImportOptions { RejectReport = report });
        Assert.False(File.Exists(report.FullName));
    }
}
