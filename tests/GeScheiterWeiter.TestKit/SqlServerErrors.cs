using System.Reflection;
using Microsoft.Data.SqlClient;

namespace GeScheiterWeiter.TestKit;

/// <summary>What SQL Server's client would throw. It can be made in no other way than by reflection.</summary>
public static class SqlServerErrors
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic;

    public static SqlException Number(int number)
    {
        var errors = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        typeof(SqlErrorCollection).GetMethod("Add", Hidden)!.Invoke(errors, [Error(number)]);
        var create = typeof(SqlException).GetMethods(Hidden).First(method =>
            method.Name == "CreateException"
            && method.GetParameters() is [{ ParameterType.Name: nameof(SqlErrorCollection) }, { ParameterType.Name: nameof(String) }]);
        return (SqlException)create.Invoke(null, [errors, "16.0"])!;
    }

    private static SqlError Error(int number)
    {
        var constructor = typeof(SqlError).GetConstructors(Hidden).OrderBy(c => c.GetParameters().Length)
            .First(c => c.GetParameters()[0].ParameterType == typeof(int));
        var first = true;
        return (SqlError)constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
        {
            if (first)
            {
                first = false;
                return number;
            }

            return parameter.ParameterType == typeof(string) ? $"Error {number}"
                : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;
        })]);
    }
}
