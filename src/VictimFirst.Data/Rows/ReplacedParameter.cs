using System.Linq.Expressions;

namespace VictimFirst.Data.Rows;

/// <summary>Puts an expression where a lambda's parameter was.</summary>
internal sealed class ReplacedParameter(ParameterExpression parameter, Expression value) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
}
