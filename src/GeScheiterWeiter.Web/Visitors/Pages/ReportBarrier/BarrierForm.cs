using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Visitors.Pages.ReportBarrier;

/// <summary>What could not be used, as it was typed.</summary>
public sealed class BarrierForm : IAsksAboutAddress
{
    [MaxLength(BarrierReport.MaxPageLength, ErrorMessage = "Bitte kürzen Sie die Angabe zur Seite auf höchstens {1} Zeichen.")]
    public string? Page { get; set; }

    [Required(ErrorMessage = "Bitte beschreiben Sie, was nicht ging.")]
    [MaxLength(BarrierReport.MaxTextLength, ErrorMessage = "Bitte kürzen Sie die Beschreibung auf höchstens {1} Zeichen.")]
    [Lines]
    public string? Text { get; set; }

    [MaxLength(BarrierReport.MaxOtherFormLength, ErrorMessage = "Bitte kürzen Sie, was Sie brauchen, auf höchstens {1} Zeichen.")]
    [Lines]
    public string? OtherForm { get; set; }

    [MaxLength(BarrierReport.MaxNameLength, ErrorMessage = "Bitte kürzen Sie Ihren Namen auf höchstens {1} Zeichen.")]
    public string? Name { get; set; }

    [MaxLength(EmailAddress.MaxLength, ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie ist länger als {1} Zeichen.")]
    [Mailbox(ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie sollte aussehen wie name@beispiel.de.")]
    public string? Email { get; set; }

    [AsSent]
    public string? EmailAskedAbout { get; set; }

    public bool TakesMeantEmail { get; set; }

    /// <summary>The same for the same words: only they may be sent again with one form.</summary>
    public string Print() => Convert.ToHexString(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\0', Page, Text, OtherForm, Name, Email))));

    /// <summary>Only for a form that has been found valid.</summary>
    /// <param name="formKey">See <see cref="BarrierReport.FormKey"/>.</param>
    public BarrierReportDraft ToDraft(byte[] formKey) => new()
    {
        FormKey = formKey,
        Page = Page,
        Text = Text ?? "",
        OtherForm = OtherForm,
        Name = Name,
        Address = EmailAddress.TryParse(Email, out var address) ? address : null,
    };
}
