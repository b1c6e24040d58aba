using GeScheiterWeiter.Invitations.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Invitations.Sending;

public enum InvitationOrderState
{
    /// <summary>Its letters are written, a piece at a time.</summary>
    Writing,

    /// <summary>Whoever was due has a letter. It may wait in the outbox still.</summary>
    Written,

    /// <summary>Ended by an organizer.</summary>
    Stopped,

    /// <summary>The edition was cancelled, over or taken back before everybody had a letter.</summary>
    Overtaken,
}

/// <summary>
/// That an organizer has sent off the letters of a list. A list has one of them: the one that is under way, or the last.
/// </summary>
public sealed class InvitationOrder
{
    public required Guid ListId { get; init; }

    public InvitationList List { get; init; } = null!;

    /// <summary>The run its letters belong to; another one with each order.</summary>
    public Guid RunId { get; private set; }

    public InvitationLetterKind Kind { get; private set; }

    public DateTime OrderedUtc { get; private set; }

    /// <summary>Who has ordered it; null: nobody of the team.</summary>
    public Guid? OrganizerId { get; private set; }

    public InvitationOrderState State { get; private set; }

    public DateTime? EndedUtc { get; private set; }

    /// <summary>How many letters were put into the outbox so far.</summary>
    public int Written { get; private set; }

    /// <summary>Who got none, since they are registered meanwhile or want no invitations.</summary>
    public int LeftOut { get; private set; }

    public bool IsUnderWay => State == InvitationOrderState.Writing;

    public void Begin(InvitationLetterKind kind, Guid? organizerId, DateTime nowUtc)
    {
        (RunId, Kind, OrganizerId, OrderedUtc) = (Guid.CreateVersion7(), kind, organizerId, nowUtc);
        (State, EndedUtc, Written, LeftOut) = (InvitationOrderState.Writing, null, 0, 0);
    }

    public void Count(int written, int leftOut) => (Written, LeftOut) = (Written + written, LeftOut + leftOut);

    public void End(InvitationOrderState state, DateTime nowUtc) => (State, EndedUtc) = (state, nowUtc);

    public sealed class Configuration : IEntityTypeConfiguration<InvitationOrder>
    {
        public void Configure(EntityTypeBuilder<InvitationOrder> builder)
        {
            builder.ToTable("InvitationOrders");
            builder.HasKey(o => o.ListId);
            builder.Property(o => o.State).IsConcurrencyToken();
            builder.Ignore(o => o.IsUnderWay);
            builder.HasOne(o => o.List).WithOne().HasForeignKey<InvitationOrder>(o => o.ListId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(o => o.State);
        }
    }
}
