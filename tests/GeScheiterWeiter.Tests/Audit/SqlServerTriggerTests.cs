using GeScheiterWeiter.Audit;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace GeScheiterWeiter.Tests.Audit;

public sealed class SqlServerTriggerTests
{
    [Fact]
    public void The_triggers_are_valid_TSQL()
    {
        Assert.Equal(2, AuditTriggers.SqlServerStatements().Count());
        foreach (var statement in AuditTriggers.SqlServerStatements())
        {
            using var reader = new StringReader(statement);
            new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
            Assert.Empty(errors);
        }
    }
}
