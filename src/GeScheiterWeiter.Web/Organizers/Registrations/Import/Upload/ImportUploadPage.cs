using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Import;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Upload;

/// <param name="Edition">Whose registrations the list holds.</param>
/// <param name="Form">The file.</param>
/// <param name="Obstacle">Why nobody could be taken over, in a sentence; null when nothing stands in the way.</param>
public sealed record ImportUploadPage(EditionHeader Edition, UploadForm Form, string? Obstacle);
