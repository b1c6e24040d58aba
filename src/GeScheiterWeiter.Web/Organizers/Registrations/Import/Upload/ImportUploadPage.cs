using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Upload;

public sealed class UploadForm
{
    public IFormFile? File { get; set; }
}

public sealed record ImportUploadPage(EditionHeader Edition, UploadForm Form);
