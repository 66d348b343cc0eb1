using Microsoft.EntityFrameworkCore;
using SinoRussia.Library.Naming;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Index.Naming;
using SinoRussia.Searching.Query;
using SinoRussia.Storage;

namespace SinoRussia.Library.Answering;

/// <summary>A question as the index is asked it, names, scope and all. Whoever counts, exports or watches what a search finds asks the same.</summary>
internal sealed record Prepared(ParsedQuery Query, NameReading Names, NamedQuery Named, Scope Scope, SearchRequest Request)
{
    /// <summary>By id, those the search is held within.</summary>
    public IReadOnlyDictionary<string, string> DossierTitles { get; private init; } = new Dictionary<string, string>();

    /// <summary>What is marked in the texts it finds.</summary>
    public QueryNode? Marked => Scope.Marked(Named.Root);

    public static async Task<Prepared> ReadAsync(SearchQuestion question, KnownNames names, IDbContextFactory<LibraryContext> contexts, CancellationToken cancellationToken)
    {
        var table = await names.ReadAsync(cancellationToken);
        if (question.Dossiers.Count == 0) return Of(question, table);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await ReadAsync(question, table, context, cancellationToken);
    }

    public static async Task<Prepared> ReadAsync(SearchQuestion question, NameTable table, LibraryContext context, CancellationToken cancellationToken)
        => Of(question, table, question.Dossiers.Count == 0 ? null : await DossierTexts.ReadAsync(context, question.Dossiers, cancellationToken));

    /// <summary>For a question that is not held within a dossier.</summary>
    public static Prepared Of(SearchQuestion question, NameTable table) => Of(question, table, null);

    /// <summary>How many texts another wording finds within the same scope and filters.</summary>
    public int Count(SearchView view, string text, CancellationToken cancellationToken)
        => view.Count(Scope.Around(Names.Of(QueryParser.Parse(text)).Root), Request.Filters, cancellationToken);

    /// <summary>With what was read of its dossiers; for many questions it is read at once.</summary>
    public static Prepared Of(SearchQuestion question, NameTable table, DossierTexts? dossiers)
    {
        var query = QueryParser.Parse(question.Text);
        var names = new NameReading(table, new(question.Names, question.WithoutNames));
        var named = names.Of(query);
        var scope = Scope.Of(question, names, dossiers);

        // Filters alone are a question too: everything that passes them.
        var root = scope.Around(named.Root) ?? (question.HasFilters ? new EverythingNode(default) : null);
        var request = new SearchRequest(root, question.Offset, question.Limit) { Filters = Filters.Of(question), Order = Order(question.Order) };
        return new(query, names, named, scope, request) { DossierTitles = dossiers?.Titles ?? new Dictionary<string, string>() };
    }

    private static HitOrder Order(SearchOrder order) => order switch
    {
        SearchOrder.Date => HitOrder.Date,
        SearchOrder.Reading => HitOrder.Reading,
        SearchOrder.Added => HitOrder.Arrival,
        _ => HitOrder.Relevance,
    };
}
