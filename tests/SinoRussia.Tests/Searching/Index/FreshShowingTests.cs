using CsCheck;
using SinoRussia.Model;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;
using Xunit;

namespace SinoRussia.Tests.Searching.Index;

/// <summary>Fresh texts are shown beside the parts of the index until the writer has them: never missing, never twice.</summary>
public sealed class FreshShowingTests : IDisposable
{
    private readonly TemporaryIndex index = new();

    public void Dispose() => index.Dispose();

    [Fact]
    public void A_fresh_text_is_found_before_the_writer_has_it_and_once_after()
    {
        Put("old", "The radar looks north.", 1);
        index.Writing.Commit(1);
        Fresh("new", "The radar looks south.", 2);
        Assert.Equal((2, 1), (index.Writing.SeenSeq, index.Writing.WrittenSeq));
        Assert.Equal(["new", "old"], Found("radar"));

        index.Writing.GiveFresh();
        Assert.Equal((2, 2), (index.Writing.SeenSeq, index.Writing.WrittenSeq));
        Assert.Equal(["new", "old"], Found("radar"));
        Assert.Equal(["new"], Found("south"));
    }

    [Fact]
    public void A_commit_up_to_what_is_written_leaves_fresh_texts_out_and_one_up_to_what_is_seen_takes_them_along()
    {
        Put("old", "The radar looks north.", 1);
        Fresh("new", "The radar looks south.", 2);
        index.Writing.Commit(index.Writing.WrittenSeq!.Value);
        Assert.Equal(["new", "old"], Found("radar"));
        Assert.Equal((1, 1), (index.Reopen(2).AppliedSeq, Found("radar").Count));

        Fresh("new", "The radar looks south.", 2);
        index.Writing.Commit(2);
        Assert.Equal((2, 2), (index.Reopen(2).AppliedSeq, Found("radar").Count));
    }

    [Fact]
    public void A_text_that_is_there_already_is_replaced_wherever_it_stands()
    {
        Put("a", "one north", 1);
        Fresh("a", "two north", 2);
        Assert.Empty(Found("one"));
        Assert.Equal(["a"], Found("two"));
        Fresh("b", "three north", 3);
        Fresh("b", "four north", 4);
        Assert.Empty(Found("three"));
        Assert.Equal(["a", "b"], Found("north"));
        index.Writing.Delete(DocumentType.Annotation, "b");
        index.Writing.Refresh(5);
        Assert.Equal(["a"], Found("north"));
    }

    [Fact]
    public void One_change_with_several_texts_is_seen_whole()
    {
        Fresh("a", "north", 1);
        index.Writing.PutFresh(Text("b", "north"));
        index.Writing.PutFresh(Text("c", "north"));
        Assert.Equal(["a"], Found("north"));
        index.Writing.PutFresh(Text("b", "north again"));
        index.Writing.Refresh(2);
        Assert.Equal(["a", "b", "c"], Found("north"));
        Assert.Equal(["b"], Found("again"));
    }

    [Fact]
    public void Of_very_many_the_next_goes_the_common_way()
    {
        for (var i = 0; i < 300; i++) Fresh($"{i:D3}", "north", i + 1);
        Assert.True(index.Writing.HasManyFresh);
        Assert.Equal(300, Found("north").Count);
        Assert.InRange(index.Writing.WrittenSeq!.Value, 200, 299);
    }

    [Fact]
    public void Whatever_is_put_deleted_given_committed_and_opened_anew_views_show_what_was_last_refreshed()
        => Gen.Select(Gen.Int[0, 10], Gen.Int[0, 11]).Array[1, 60].Sample(
            steps =>
            {
                using var some = new TemporaryIndex();
                var (model, seq, applied, kept) = (new SortedDictionary<string, string>(StringComparer.Ordinal), 0L, 0L, new Dictionary<long, List<string>>());
                some.Writing.Commit(0);
                foreach (var (what, id) in steps)
                {
                    switch (what)
                    {
                        case < 5: some.Writing.PutFresh(Text($"{id}", $"north {model[$"{id}"] = $"word{seq}x"}")); break;
                        case 5: some.Writing.Put(Text($"{id}", $"north {model[$"{id}"] = $"word{seq}x"}")); break;
                        case 6: some.Writing.Delete(DocumentType.Annotation, $"{id}"); model.Remove($"{id}"); break;
                        case 7: some.Writing.GiveFresh(); break;
                        case 8: break;
                        case 9: some.Writing.Commit(applied = some.Writing.WrittenSeq!.Value); break;
                        default: Assert.Equal(applied, some.Reopen(seq).AppliedSeq); (model, seq) = (new(kept.GetValueOrDefault(applied, []).ToDictionary(word => word[..word.IndexOf(' ')], word => word[(word.IndexOf(' ') + 1)..]), StringComparer.Ordinal), applied); break;
                    }

                    some.Writing.Refresh(++seq);
                    kept[seq] = [.. model.Select(text => $"{text.Key} {text.Value}")];
                    using var view = some.Writing.OpenView();
                    Assert.Equal(model.Keys, view.Keys().Select(key => key.Id).Order(StringComparer.Ordinal));
                    foreach (var (key, word) in model) Assert.Equal([key], view.Search(new(QueryParser.Parse(word).Root), CancellationToken.None).Hits.Select(hit => hit.Id));
                }
            },
            iter: 60);

    [Fact]
    public async Task While_texts_are_given_to_the_writer_others_are_shown_and_every_view_has_each_once()
    {
        using var stop = new CancellationTokenSource();
        var shown = 0;
        var writing = index.Writing;
        var giving = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested) writing.GiveFresh();
        });
        var looking = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                var least = Volatile.Read(ref shown);
                using var view = writing.OpenView();
                var keys = view.Keys().Select(key => key.Id).ToList();
                Assert.Equal(keys.Count, keys.Distinct().Count());
                Assert.InRange(keys.Count, least, Volatile.Read(ref shown) + 1);
            }
        });
        for (var i = 0; i < 1500; i++)
        {
            // Some changes bring no text, as one of names does not.
            if (i % 5 == 0) writing.Refresh(i);
            Fresh($"{i}", "north", i + 1);
            Volatile.Write(ref shown, i + 1);
        }

        await stop.CancelAsync();
        await Task.WhenAll(giving, looking);
        writing.GiveFresh();
        Assert.Equal((1500, 1500), (writing.SeenSeq, writing.WrittenSeq));
        writing.Commit(1500);
        Assert.Equal(1500, index.Reopen(1500).AppliedSeq);
        using var last = index.Writing.OpenView();
        Assert.Equal(1500, last.Size);
    }

    private static IndexedDocument Text(string id, string text) => new(DocumentType.Annotation, id, text);

    private void Put(string id, string text, long seq)
    {
        index.Writing.Put(Text(id, text));
        index.Writing.Refresh(seq);
    }

    private void Fresh(string id, string text, long seq)
    {
        index.Writing.PutFresh(Text(id, text));
        index.Writing.Refresh(seq);
    }

    private List<string> Found(string words)
    {
        using var view = index.Writing.OpenView();
        return [.. view.Search(new(QueryParser.Parse(words).Root, 0, 1000), CancellationToken.None).Hits.Select(hit => hit.Id).Order(StringComparer.Ordinal)];
    }
}
