using System.Collections.Frozen;
using System.Reflection;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Web.Shared.Formatting;

/// <summary>
/// What a value of any enum is called by people: the one method <c>Words</c> there is for it. For where values are shown whose type is
/// known only when they are read.
/// </summary>
public static class EnumWords
{
    private static readonly FrozenDictionary<Type, MethodInfo> Methods = new[] { typeof(AppDb).Assembly, typeof(EnumWords).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsAbstract: true, IsSealed: true })
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.Name == "Words" && method.ReturnType == typeof(string)
            && method.GetParameters() is [{ ParameterType.IsEnum: true }])
        .DistinctBy(method => method.GetParameters()[0].ParameterType)
        .ToFrozenDictionary(method => method.GetParameters()[0].ParameterType);

    /// <summary>Null for what people never read.</summary>
    public static string? Of(Enum value) => Methods.TryGetValue(value.GetType(), out var words)
        ? (string?)words.Invoke(null, [value])
        : null;
}
