using SinoRussia.Library;
using SinoRussia.Storage;
using SinoRussia.Tests.Storage;
using Xunit;

namespace SinoRussia.Tests.Library;

/// <summary>A library in a temporary folder with the first content in it.</summary>
public sealed class SeededLibrary : TemporaryLibrary
{
    public override async Task InitializeAsync()
        => Assert.IsType<OpenOutcome.Opened>(await Get<OpenFolder>().RunAsync(CancellationToken.None));
}
