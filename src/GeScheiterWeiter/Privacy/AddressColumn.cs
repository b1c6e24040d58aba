using System.Linq.Expressions;
using GeScheiterWeiter.Common;
using Microsoft.EntityFrameworkCore.Query;

namespace GeScheiterWeiter.Privacy;

/// <summary>Finds an address in a column that holds it as it was typed: in whatever case, an international domain either way.</summary>
public static class AddressColumn
{
    public static Expression<Func<T, bool>> Holds<T>(EmailAddress address, Expression<Func<T, string?>> column)
    {
        var lower = Expression.Call(column.Body, nameof(string.ToLower), typeArguments: null);
        string[] spellings = [address.Normalized, address.Value.ToLowerInvariant()];
        var isOne = spellings.Distinct(StringComparer.Ordinal)
            .Select(spelling => (Expression)Expression.Equal(lower, Expression.Constant(spelling)))
            .Aggregate(Expression.OrElse);
        return Expression.Lambda<Func<T, bool>>(
            Expression.AndAlso(Expression.NotEqual(column.Body, Expression.Constant(null, typeof(string))), isOne), column.Parameters);
    }

    public static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.OrElse(one.Body, ReplacingExpressionVisitor.Replace(other.Parameters[0], one.Parameters[0], other.Body)),
            one.Parameters);
}
