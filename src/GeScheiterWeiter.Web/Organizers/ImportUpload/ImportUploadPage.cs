namespace GeScheiterWeiter.Web.Organizers.ImportUpload;

public sealed class UploadForm
{
    public IFormFile? File { get; set; }
}

public sealed record ImportUploadPage(EditionHead Edition, UploadForm Form);
