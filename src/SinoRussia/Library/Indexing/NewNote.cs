using SinoRussia.Model;

namespace SinoRussia.Library.Indexing;

/// <summary>A note that has just been committed, as whoever saved it knows it.</summary>
/// <param name="Seq">The outbox number of its change.</param>
/// <param name="Note">With its anchors.</param>
/// <param name="At">Where its first passage stands.</param>
/// <param name="Tags">What its tags are called, in their order.</param>
internal sealed record NewNote(long Seq, Annotation Note, NoteQueries.Place At, IReadOnlyList<string> Tags);
