using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;

namespace SinoRussia.Exporting;

/// <param name="Key">Names the feed for good; its id is made of it.</param>
/// <param name="Self">Where the feed is read.</param>
/// <param name="Page">What it is a feed of.</param>
/// <param name="Updated">Where there is no entry; else the newest entry says it.</param>
public sealed record AtomFeed(string Key, string Title, string Subtitle, string Self, string Page, DateTimeOffset Updated, IReadOnlyList<AtomEntry> Entries)
{
    public const string MediaType = "application/atom+xml; charset=utf-8";
}

/// <param name="Key">Names the entry for good.</param>
/// <param name="Updated">From the data, never the time of a request.</param>
public sealed record AtomEntry(string Key, string Title, string Summary, string Category, string Link, DateTimeOffset Updated);

/// <summary>Atom after RFC 4287.</summary>
public static class AtomExport
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static ReadOnlyMemory<byte> Write(AtomFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            var writing = new Writing(xml);
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "en");
            writing.Element("id", Id(feed.Key));
            writing.Element("title", feed.Title);
            writing.Element("subtitle", feed.Subtitle);
            writing.Element("updated", Time(feed.Entries.Select(entry => entry.Updated).DefaultIfEmpty(feed.Updated).Max()));
            xml.WriteStartElement("author", Atom);
            writing.Element("name", "SinoRussia");
            xml.WriteEndElement();
            writing.Link("self", feed.Self, "application/atom+xml");
            writing.Link("alternate", feed.Page, "text/html");
            foreach (var entry in feed.Entries) writing.Entry(entry);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    /// <summary>A UUID made of the key alone (RFC 9562, version 8), so that the same thing has the same id for ever.</summary>
    internal static string Id(string key)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private sealed class Writing(XmlWriter xml)
    {
        private readonly LegalText legal = new();

        public void Element(string name, string text) => xml.WriteElementString(name, Atom, legal.Of(text));

        public void Link(string relation, string address, string type)
        {
            xml.WriteStartElement("link", Atom);
            xml.WriteAttributeString("rel", relation);
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("href", legal.Of(address));
            xml.WriteEndElement();
        }

        public void Entry(AtomEntry entry)
        {
            xml.WriteStartElement("entry", Atom);
            Element("id", Id(entry.Key));
            Element("title", entry.Title);
            Element("updated", Time(entry.Updated));
            Element("summary", entry.Summary);
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", entry.Category);
            xml.WriteEndElement();
            Link("alternate", entry.Link, "text/html");
            xml.WriteEndElement();
        }
    }
}
