using System.Linq.Expressions;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Talks;

/// <summary>The order of the talks in an edition's programme.</summary>
public sealed class TalkReordering(AppDb db, AuditLog audit) : Reordering<Talk>(db, audit)
{
    public const string Arranged = "programme.arranged";

    protected override string Action => Arranged;

    protected override Expression<Func<Talk, string>> Name => talk => talk.Title;
}
