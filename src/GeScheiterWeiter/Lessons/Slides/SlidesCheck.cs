using PdfSharp.Pdf.IO;

namespace GeScheiterWeiter.Lessons.Slides;

/// <summary>
/// Whether slides may be handed on: a PDF that can be read to the end, without scripts, actions that start something, other files, or a
/// lock nobody can look behind.
/// </summary>
public static class SlidesCheck
{
    private const int StackSize = 64 * 1024 * 1024;

    /// <summary>A file may be unpacked to many times its size: one after the other.</summary>
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    public static async Task<SlidesReport> CheckAsync(byte[] file, CancellationToken cancellationToken)
    {
        await OneAtATime.WaitAsync(cancellationToken);
        try
        {
            return await OnDeepStackAsync(() => Check(file));
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static SlidesReport Check(byte[] file)
    {
        if (PdfBytes.Problem(file) is { } problem)
            return new SlidesReport(problem);
        try
        {
            using var document = PdfReader.Open(new MemoryStream(file, writable: false), PdfDocumentOpenMode.Import);
            if (PdfObjects.Problem(document) is { } found)
                return new SlidesReport(found);
            return document.PageCount == 0
                ? new SlidesReport(SlidesOutcome.Broken)
                : new SlidesReport(SlidesOutcome.Accepted, document.PageCount, PdfObjects.Metadata(document));
        }
#pragma warning disable CA1031 // Whatever the reader stumbles over: nobody else is to read the file either.
        catch (Exception)
#pragma warning restore CA1031
        {
            return new SlidesReport(SlidesOutcome.Broken);
        }
    }

    /// <summary>The reader goes as deep as the file does.</summary>
    private static Task<SlidesReport> OnDeepStackAsync(Func<SlidesReport> check)
    {
        var done = new TaskCompletionSource<SlidesReport>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => done.SetResult(check()), StackSize) { IsBackground = true, Name = "Slides" };
        thread.Start();
        return done.Task;
    }
}
