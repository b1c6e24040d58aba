namespace GeScheiterWeiter.Mail.Letters;

/// <summary>A letter to the team that leaves although delivery is paused, because it says so.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class LeavesDuringPauseAttribute : Attribute;
