namespace GeScheiterWeiter.Registrations.Decisions;

/// <summary>
/// A part of the event that holds more of somebody than goes with the row of their registration; it forgets that in the same save.
/// </summary>
public interface IForgetsRegistration
{
    Task ForgetAsync(Guid registrationId, CancellationToken cancellationToken);
}
