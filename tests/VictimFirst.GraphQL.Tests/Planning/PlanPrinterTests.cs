using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Tests.Library;

namespace VictimFirst.GraphQL.Tests.Planning;

public sealed class PlanPrinterTests
{
    [Fact]
    public void Plan_OfEveryKindOfPosition_ReadsLikeThis()
    {
        var explained = new TestLibrary().Server.Explain(new GraphQLRequest("""
            query Everything($first: Int!) {
              __typename
              shelves(first: $first) { code }
              find(where: { title: "Emma" }) { title shelf { width } }
              staff { salary }
            }
            """, Variables: System.Text.Json.JsonSerializer.SerializeToElement(new { first = 1 })));
        Assert.Equal(
            """
            query Everything  may cost 71
              __typename  Query.__typename: String!  [type name]  public
              shelves  Query.shelves: [Shelf!]!  [resolver]  arguments per request  public  cost 10
                code  Shelf.code: ID!  [property]  public
              find  Query.find: [Item!]!  [resolver]  arguments constant  public  cost 10
                on Book
                  title  Book.title: String!  [property]  public
                  shelf  Book.shelf: Shelf  [resolver]  public  cost 10
                    width  Shelf.width: Float!  [property]  public
                on Map
                  title  Map.title: String!  [property]  public
                  shelf  Map.shelf: Shelf  [resolver]  public  cost 10
                    on Shelf, as above
              staff  Query.staff: Staff  [resolver]  public  cost 10
                salary  Staff.salary: Int  [property]  scopes staff.read+money | boss and authenticated

            """,
            explained);
    }
}
