using Microsoft.EntityFrameworkCore;
using Npgsql;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Tests.Statistics.Refreshing;

/// <summary>
/// Edits drawn from a seed, by Entity Framework and by statements as a person would type them, that keep the rules of the schema. Most
/// strike a few rows; some strike none.
/// </summary>
internal sealed class RandomEdits(VictimFirstDatabase database, int seed)
{
    private const string DeleteCases = """
        DELETE FROM hate_marker_strands WHERE case_id IN (SELECT id FROM doomed);
        DELETE FROM hate_markers WHERE case_id IN (SELECT id FROM doomed);
        DELETE FROM needs_assessments WHERE case_id IN (SELECT id FROM doomed);
        DELETE FROM support_plans WHERE case_id IN (SELECT id FROM doomed);
        DELETE FROM support_actions WHERE case_id IN (SELECT id FROM doomed);
        DELETE FROM end_of_case_responses WHERE case_id IN (SELECT id FROM doomed);
        DELETE FROM vps_records WHERE case_id IN (SELECT id FROM doomed);
        DELETE FROM satisfaction_surveys WHERE case_id IN (SELECT id FROM doomed);
        """;

    private readonly Random random = new(seed);
    private long nextId = 1_000_000L * (1 + seed);

    public async Task EditAsync()
    {
        if (random.Next(3) == 0) await SaveAsync();
        else await ExecuteAsync(Statement());
    }

    /// <summary>Several statements here are one transaction.</summary>
    private string Statement()
    {
        var (one, other) = (Id(), Id());
        return random.Next(24) switch
        {
            0 => $"UPDATE cases SET closed_on = NULL, closure_reason = NULL WHERE id BETWEEN {one} AND {one + 5}",
            1 => $"UPDATE cases SET closed_on = (opened_at + interval '40 days')::date, closure_reason = 'DECLINED' WHERE id = {one}",
            2 => $"UPDATE cases SET allocated_at = opened_at + interval '{random.Next(90)} hours' WHERE id BETWEEN {one} AND {one + 9}",
            3 => $"UPDATE cases SET first_contact_at = opened_at + interval '{random.Next(90)} hours' WHERE id BETWEEN {one} AND {one + 9}",
            4 => $"UPDATE cases SET occurrence_type = '{Code(CodeListNames.OccurrenceType)}', "
                + $"beat_code = (SELECT min(beat_code) FROM cases) WHERE id = {one}",
            5 => $"UPDATE people SET gender = '{Code(CodeListNames.Gender)}', date_of_birth = '1990-02-28' "
                + $"WHERE id BETWEEN {one} AND {one + 3}",
            6 => $"UPDATE referrals SET person_id = {other} WHERE id = {one} AND EXISTS (SELECT FROM people WHERE id = {other})",
            7 => $"UPDATE referrals SET received_at = received_at - interval '2 days' WHERE id = {one}",
            8 => $"DELETE FROM person_impairments WHERE person_id > {one}",
            9 => $"INSERT INTO person_impairments SELECT id, '{Code(CodeListNames.Impairment)}', 0 "
                + $"FROM people WHERE id BETWEEN {one} AND {one + 9} ON CONFLICT DO NOTHING",
            10 => $"DELETE FROM hate_marker_strands WHERE case_id BETWEEN {one} AND {one + 40}",
            11 => $"UPDATE hate_markers SET flagged_on_vcop = NOT flagged_on_vcop WHERE case_id BETWEEN {one} AND {one + 10}",
            12 => $"UPDATE needs_assessments SET family = 4 - family, assessed_at = assessed_at + interval '1 hour' "
                + $"WHERE case_id BETWEEN {one} AND {one + 5}",
            13 => $"UPDATE support_actions SET case_id = {other} WHERE case_id = {one} AND EXISTS (SELECT FROM cases WHERE id = {other})",
            14 => $"DELETE FROM end_of_case_responses WHERE case_id BETWEEN {one} AND {one + 3}",
            15 => $"UPDATE vps_records SET eligible = NOT eligible WHERE case_id BETWEEN {one} AND {one + 3}",
            16 => $"UPDATE restorative_justice_cases SET had_outcome = NOT had_outcome WHERE id % 7 = {one % 7}; "
                + $"DELETE FROM complaints WHERE id = {one}",
            17 => $"DELETE FROM satisfaction_surveys WHERE id = {one}; "
                + $"UPDATE engagement_activities SET description = 'changed {one}' WHERE id = {one % 150}",
            // A case that moves to a referral without one.
            18 => $"""
                UPDATE cases SET referral_id = free.id, opened_at = free.received_at, closed_on = NULL, closure_reason = NULL,
                    first_contact_at = NULL
                FROM (SELECT r.id, r.received_at FROM referrals r WHERE NOT EXISTS (SELECT FROM cases c WHERE c.referral_id = r.id)
                    ORDER BY abs(r.id - {one}) LIMIT 1) free
                WHERE cases.id = {other}
                """,
            19 => $"CREATE TEMPORARY TABLE doomed ON COMMIT DROP AS SELECT id FROM cases WHERE id BETWEEN {one} AND {one + 2}; "
                + $"{DeleteCases} DELETE FROM cases WHERE id IN (SELECT id FROM doomed)",
            20 => $"CREATE TEMPORARY TABLE doomed ON COMMIT DROP AS SELECT id FROM cases WHERE referral_id = {one}; "
                + $"{DeleteCases} DELETE FROM cases WHERE referral_id = {one}; DELETE FROM referrals WHERE id = {one}",
            21 => $"INSERT INTO referrals SELECT (jsonb_populate_record(r, jsonb_build_object('id', {++nextId}))).* "
                + $"FROM referrals r WHERE id = {one}",
            22 => $"SAVEPOINT here; DELETE FROM vps_records; ROLLBACK TO SAVEPOINT here; "
                + $"UPDATE vps_records SET facilitated_on = NULL WHERE case_id = {one}",
            _ => $"UPDATE support_plans SET reviewed_at = agreed_at + interval '{random.Next(50)} days' "
                + $"WHERE case_id BETWEEN {one} AND {one + 50}",
        };
    }

    private async Task SaveAsync()
    {
        await using var context = database.CreateContext();
        var one = Id();
        var rows = await context.Cases.Where(c => c.Id >= one).OrderBy(c => c.Id).Take(3).ToListAsync();
        foreach (var row in rows)
        {
            context.Entry(row).Property(c => c.SupportTier).CurrentValue = Code(CodeListNames.SupportTier);
            if (random.Next(2) == 0) context.Add(Plan(row));
            if (random.Next(2) == 0) context.Add(Action(row));
            if (await context.HateMarkers.FindAsync(row.Id) is { } marker && random.Next(2) == 0)
            {
                context.HateMarkerStrands.RemoveRange(await context.HateMarkerStrands.Where(s => s.CaseId == row.Id).ToListAsync());
                context.HateMarkers.Remove(marker);
            }
        }

        if (random.Next(3) == 0)
            context.Add(new Complaint { Id = ++nextId, CaseId = null, ReceivedOn = new DateOnly(2020, 5, random.Next(1, 31)) });
        await context.SaveChangesAsync();
    }

    private SupportPlan Plan(Case row) => new()
    {
        Id = ++nextId,
        CaseId = row.Id,
        AgreedAt = row.OpenedAt.AddDays(random.Next(60)),
        ReviewDueOn = new DateOnly(2020, 5, 1),
        ReviewedAt = null,
        Actions = "None.",
    };

    private SupportAction Action(Case row) => new()
    {
        Id = ++nextId,
        CaseId = row.Id,
        SupportType = Code(CodeListNames.SupportType),
        Channel = Code(CodeListNames.ContactChannel),
        DeliveredAt = row.OpenedAt,
        CaseworkerId = null,
    };

    private long Id() => random.NextInt64(1, RandomRows.Cases + 1);

    private string Code(string list)
    {
        var codes = CodeListCatalogue.Get(list).Codes;
        return codes[random.Next(codes.Length)].Value;
    }

    private async Task ExecuteAsync(string statements)
    {
        await using var connection = new NpgsqlConnection(database.Options.ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var statement in statements.Split(';'))
        {
            await using var command = new NpgsqlCommand(statement, connection, transaction);
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }
}
