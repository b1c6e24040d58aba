namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>A form in which people may ask the speakers something; <c>_SpeakerQuestion</c> shows its fields.</summary>
public interface IAsksSpeakers
{
    string? Question { get; }

    /// <summary>The talk the question is about; null for the whole evening.</summary>
    Guid? QuestionTalk { get; }
}
