using System.Text;
using System.Xml;

namespace SinoRussia.Exporting;

/// <summary>Leaves out what no XML document may hold (controls, lone surrogates, U+FFFE and U+FFFF) and counts it, in every format alike.</summary>
internal sealed class LegalText
{
    public int Removed { get; private set; }

    public string Of(string text)
    {
        if (IsLegal(text)) return text;
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) kept.Append(text, i++, 2);
            else if (XmlConvert.IsXmlChar(text[i])) kept.Append(text[i]);
            else Removed++;
        }

        return kept.ToString();
    }

    private static bool IsLegal(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c)) return false;
        }

        return true;
    }
}
