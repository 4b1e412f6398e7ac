using VictimFirst.Data.Editions;
using VictimFirst.Domain.Time;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.Api.Editions;

internal sealed record PublishEditionArguments(string Quarter, bool Revision, bool AcceptSlivers);

internal static class EditionMutations
{
    public static async ValueTask<Edition?> Publish(ResolveContext context, MutationRoot root, PublishEditionArguments arguments)
    {
        try
        {
            return await context.Services.GetRequiredService<EditionPublisher>().PublishAsync(
                new EditionRequest(FinancialQuarter.Parse(arguments.Quarter), arguments.Revision, arguments.AcceptSlivers),
                cancellationToken: context.Cancelled);
        }
        catch (FormatException wrong)
        {
            throw new GraphQLException($"Argument \"quarter\": {wrong.Message}", "BAD_USER_INPUT");
        }
        catch (EditionRefusedException refused)
        {
            throw new GraphQLException(refused.Message, "EDITION_REFUSED");
        }
    }
}
