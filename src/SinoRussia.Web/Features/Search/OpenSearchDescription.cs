using System.Text;
using System.Xml;

namespace SinoRussia.Web.Features.Search;

/// <summary>
/// Lets a browser search the library from its address bar: an OpenSearch 1.1 description, under the address the browser itself used.
/// </summary>
internal static class OpenSearchDescription
{
    public const string Address = "/opensearch.xml";

    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenSearch(this IEndpointRouteBuilder routes) => routes.MapGet(Address, (HttpRequest request) =>
        Results.Bytes(Write($"{request.Scheme}://{request.Host.Value}"), "application/opensearchdescription+xml"));

    private static byte[] Write(string root)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, "SinoRussia");
            xml.WriteElementString("Description", Namespace, "Reports, findings and your own notes on Sino-Russian relations, in English, Russian and Chinese.");
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteStartElement("Image", Namespace);
            xml.WriteAttributeString("width", "16");
            xml.WriteAttributeString("height", "16");
            xml.WriteAttributeString("type", "image/svg+xml");
            xml.WriteString($"{root}/icon.svg");
            xml.WriteEndElement();
            Url(xml, "text/html", "results", $"{root}/search?q={{searchTerms}}");
            Url(xml, SuggestEndpoint.OpenSearchType, "suggestions", $"{root}/search/suggest?format=opensearch&q={{searchTerms}}");
            Url(xml, "application/opensearchdescription+xml", "self", root + Address);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Url(XmlWriter xml, string type, string relation, string template)
    {
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("template", template);
        xml.WriteEndElement();
    }
}
