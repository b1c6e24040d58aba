using System.Security.Cryptography;
using System.Text;

namespace GeScheiterWeiter.Proposals.Becoming;

/// <summary>A field its tellers have changed since it was taken over, and that now reads otherwise in the programme.</summary>
/// <param name="Field">Which.</param>
/// <param name="PartId">The teller it is about; of the proposal itself: the proposal.</param>
/// <param name="Who">The teller's name; null where it is about the talk.</param>
/// <param name="Proposed">As its tellers have it now.</param>
/// <param name="Current">As the programme has it now.</param>
public sealed record ComparedField(TalkField Field, Guid PartId, string? Who, string Proposed, string Current)
{
    /// <summary>Stands for the field as it was compared: another once either side has changed.</summary>
    public string Key => Digests.Of($"{Field}\n{PartId}\n{Digests.Of(Proposed)}\n{Digests.Of(Current)}");
}

internal static class Digests
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
