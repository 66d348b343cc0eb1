using System.Net;

namespace SinoRussia.Web.Tests.Features.Importing;

/// <summary>A body of any length that is made while it is sent.</summary>
internal sealed class GeneratedContent(long length, bool saysItsLength = true) : HttpContent
{
    private static readonly byte[] Paragraphs = [.. Enumerable.Repeat("A line of text that means nothing.\n\n"u8.ToArray(), 2000).SelectMany(line => line)];

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        for (var left = length; left > 0; left -= Paragraphs.Length)
            await stream.WriteAsync(Paragraphs.AsMemory(0, (int)Math.Min(left, Paragraphs.Length)));
    }

    protected override bool TryComputeLength(out long computed)
    {
        computed = length;
        return saysItsLength;
    }
}
