using System.Linq.Expressions;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Partners;

/// <summary>The order in which an edition names its partners.</summary>
public sealed class PartnerReordering(AppDb db, AuditLog audit) : Reordering<Partner>(db, audit)
{
    public const string Arranged = "partner.arranged";

    protected override string Action => Arranged;

    protected override Expression<Func<Partner, string>> Name => partner => partner.Name;
}
