using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Extracts;

/// <summary>
/// What a police force's system exports about its own duties under the Victims' Code. The files lie beside those of the case-management
/// system, in the same folder, and each may be missing: an extract from before there were any is as good as ever. They refer to nothing in
/// it but by crime reference, which is no key: a crime that nobody was referred for is there too.
/// </summary>
internal static class PoliceExtract
{
    public static ImmutableArray<ExtractTable> Tables { get; } =
    [
        Table("vcop_investigations",
        [
            Date.Named("as_of"),
            Code(CodeListNames.VcopCodeVersion).Named("code_version"),
            Text(60).Named("department"),
            Text(30).Named("officer"),
            Timestamp.Named("recorded_at"),
            Flag.Named("needs_assessed"),
            Timestamp.Named("last_update_at").OrNone(),
            .. Enumerable.Range(1, 7).Select(right => Flag.Named($"right{right}_met").OrNone()),
        ]),
        Table("vcop_notifications",
        [
            Timestamp.Named("recorded_at"),
            Timestamp.Named("sent_at").OrNone(),
            Flag.Named("has_crime_number"),
            Flag.Named("has_booklet_link"),
            Flag.Named("has_victim_first_link"),
        ]),
        Table("vrr_requests",
        [
            Date.Named("received_on"),
            Flag.Named("is_eligible"),
            Date.Named("triaged_on").OrNone(),
            Code(CodeListNames.VrrOutcome).Named("outcome").OrNone(),
            Date.Named("completed_on").OrNone(),
            Flag.Named("extension_agreed").OrNone(),
            Code(CodeListNames.VrrDelayReason).Named("delay_reason").OrNone(),
        ]),
        Table("enhanced_entitlements",
        [
            Code(CodeListNames.EnhancedEntitlement).Named("entitlement"),
            Flag.Named("flagged_on_vcop"),
            Flag.Named("stated_on_referral_form"),
        ]),
        Table("vcop_audit_crimes",
        [
            Date.Named("recorded_on"),
            Code(CodeListNames.VcopAuditCategory).Named("category"),
            Flag.Named("is_charged"),
        ]),
    ];

    private static ExtractColumn Date => new(ColumnKind.Date);
    private static ExtractColumn Timestamp => new(ColumnKind.Timestamp);
    private static ExtractColumn Flag => new(ColumnKind.Flag);

    private static ExtractTable Table(string name, ImmutableArray<ExtractColumn> columns) => new(
        name,
        [
            new ExtractColumn(ColumnKind.Id).Named("id").InKey(),
            Code(CodeListNames.PoliceForce).Named("police_force"),
            Text(40).Named("crime_reference"),
            .. columns,
        ])
    {
        IsOptional = true,
        Derived =
        [
            new DerivedColumn(new ExtractColumn(ColumnKind.Key).Named("crime_reference_key"), "crime_reference", CrimeReference.KeyOf),
        ],
    };

    private static ExtractColumn Code(string list) => new(ColumnKind.Code) { CodeList = list };

    private static ExtractColumn Text(int length) => new(ColumnKind.Text) { MaxLength = length };
}
