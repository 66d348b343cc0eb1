using SinoRussia.Library;
using SinoRussia.Model;

namespace SinoRussia.Web.Features.Importing;

/// <summary>The files of one request, for <c>report</c> where it names one. None is queued before all are there: a request that breaks off leaves nothing behind.</summary>
internal sealed class Arrival(ImportJobs jobs, ReceiveFile receive, ReportId? report) : IDisposable
{
    private readonly List<(string Name, ImportPlace Place)> received = [];
    private readonly List<(string Name, string Reason)> refused = [];

    /// <summary>Bytes taken so far.</summary>
    public long Length { get; private set; }

    /// <summary>Takes one file; otherwise says why not, with the status that fits.</summary>
    public async Task<(int Status, string Reason)?> ReceiveAsync(string name, Stream body, long limit, CancellationToken cancellationToken)
    {
        if (jobs.TryTakePlace() is not { } place) return Refuse(name, StatusCodes.Status503ServiceUnavailable, ImportWords.NoPlace);
        switch (await ReceiveAsync(place, body, limit, cancellationToken))
        {
            case ReceiveOutcome.Received arrived:
                place.File = arrived.File;
                received.Add((name, place));
                Length += arrived.File.Length;
                return null;
            case ReceiveOutcome.NotKept broken:
                place.Dispose();
                return Refuse(name, StatusCodes.Status507InsufficientStorage, broken.Reason);
            default:
                place.Dispose();
                return Refuse(name, StatusCodes.Status413PayloadTooLarge, ImportWords.TooLarge(limit));
        }
    }

    /// <summary>Puts what came in into the queue, and what did not beside it, with the reason.</summary>
    public IReadOnlyList<ImportJob> Queue(string? batch = null)
    {
        var queued = received.Select(file => jobs.Add(batch, file.Name, file.Place, report)).ToList();
        received.Clear();
        return [.. queued, .. refused.Select(file => jobs.AddFailed(batch, file.Name, file.Reason))];
    }

    public void Dispose()
    {
        foreach (var (_, place) in received) place.Dispose();
    }

    private async Task<ReceiveOutcome> ReceiveAsync(ImportPlace place, Stream body, long limit, CancellationToken cancellationToken)
    {
        try
        {
            return await receive.RunAsync(body, limit, cancellationToken);
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    private (int Status, string Reason)? Refuse(string name, int status, string reason)
    {
        refused.Add((name, reason));
        return (status, reason);
    }
}
