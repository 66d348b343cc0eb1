using SinoRussia.Browser.Tests.Frame;
using SinoRussia.Tests.Corpus;
using SinoRussia.Tests.Exporting;
using Xunit;

namespace SinoRussia.Browser.Tests.Journey;

/// <summary>
/// A fact about the whole way of the real report. Skipped, with the reason, where the report is missing, or where there is no
/// browser or no LibreOffice; in CI the report alone may be missing.
/// </summary>
public sealed class JourneyFactAttribute : FactAttribute
{
    public JourneyFactAttribute() => Skip = SharedFolder.Path is null ? new CorpusFactAttribute().Skip
        : new BrowserFactAttribute().Skip ?? new LibreOfficeFactAttribute().Skip;
}
