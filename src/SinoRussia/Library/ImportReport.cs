using Microsoft.EntityFrameworkCore;
using SinoRussia.Importing;
using SinoRussia.Model;
using SinoRussia.Storage;

namespace SinoRussia.Library;

/// <summary>
/// Brings a file in: read, recognised, its original kept, then everything of it in one transaction. A file that cannot come in, or a
/// disk that fails, leaves the library as it was.
/// </summary>
public sealed class ImportReport(ReportFormats formats, Originals originals, IDbContextFactory<LibraryContext> contexts, TimeProvider clock)
{
    /// <summary>Imports one file. Cancelling before the commit leaves nothing behind.</summary>
    public async Task<ImportOutcome> RunAsync(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        if (formats.Of(request.FileName) is not { } format)
            return new ImportOutcome.Unreadable($"'{Path.GetFileName(request.FileName)}' has no ending that is read here. Known are {formats.Endings}.");
        progress?.Report(new ImportProgress(ImportStage.Reading, 0, 0));
        request.Content.Position = 0;
        var read = await format.Read(request.Content, request.FileName, cancellationToken);
        if (read is ReadOutcome.Unreadable unreadable) return new ImportOutcome.Unreadable(unreadable.Reason);
        var parsed = ((ReadOutcome.Read)read).Report;

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var target = await new ImportTarget(context).FindAsync(parsed, request, cancellationToken);
        if (target.Decided is { } decided) return decided;
        try
        {
            progress?.Report(new ImportProgress(ImportStage.Keeping, 0, parsed.PassageCount));
            request.Content.Position = 0;
            var (hash, length) = await originals.KeepAsync(request.Content, cancellationToken);
            var original = new Original(hash, Path.GetFileName(request.FileName), format.Name, length, clock.GetUtcNow());

            // The decision was made on what was read before the lock; it is made again under it.
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            target = await new ImportTarget(context).FindAsync(parsed, request, cancellationToken);
            if (target.Decided is { } since) return since;
            var outcome = await new ImportWriting(context, progress).WriteAsync(parsed, original, target.Known, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            progress?.Report(new ImportProgress(ImportStage.Finished, parsed.PassageCount, parsed.PassageCount));
            return outcome;
        }
        catch (Exception exception) when (DiskFault.WordsOf(exception) is not null)
        {
            return new ImportOutcome.Refused($"The data folder could not keep the file: {DiskFault.WordsOf(exception)}. Nothing was changed. Free space or give the program the right to write there, then try again.");
        }
    }
}
