using System.Linq.Expressions;

namespace GeScheiterWeiter.Privacy;

internal static class PropertyPath
{
    /// <summary><c>p => p.Story.Plan</c> is "Story.Plan".</summary>
    public static string Of<T>(Expression<Func<T, object?>> column)
    {
        var names = new Stack<string>();
        var body = column.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : column.Body;
        for (; body is MemberExpression member; body = member.Expression!)
            names.Push(member.Member.Name);
        return string.Join('.', names);
    }
}
