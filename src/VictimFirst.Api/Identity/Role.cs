namespace VictimFirst.Api.Identity;

/// <summary>The Entra app roles. A token's role value is the member's name; on the command line it is written in kebab case.</summary>
internal enum Role
{
    Caseworker,
    SeniorCaseworker,
    HeadOfService,
    DataAnalyst,
    Commissioner,
    Partner,
    PoliceVcop,
    Auditor,
}
