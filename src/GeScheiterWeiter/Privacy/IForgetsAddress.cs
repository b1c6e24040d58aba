using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Privacy;

/// <summary>A feature that lets go, at once, of everything it keeps under an address.</summary>
public interface IForgetsAddress
{
    /// <summary>What of it does not go, and why, each as a German sentence; empty where all of it does.</summary>
    Task<IReadOnlyList<string>> KeptAsync(EmailAddress address, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>Each thing goes in a save of its own, so that whoever was stopped in the middle goes on by asking again.
    /// Whoever calls it wipes the traces afterwards.</summary>
    Task ForgetAsync(EmailAddress address, CancellationToken cancellationToken);
}
