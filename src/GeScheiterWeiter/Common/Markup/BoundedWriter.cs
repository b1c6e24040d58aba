using System.Text;

namespace GeScheiterWeiter.Common.Markup;

/// <summary>Takes so many characters, and ends the rendering with the next one.</summary>
internal sealed class BoundedWriter(int longest) : TextWriter
{
    private readonly StringBuilder _written = new();

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value)
    {
        MakeRoomFor(1);
        _written.Append(value);
    }

    public override void Write(string? value)
    {
        MakeRoomFor(value?.Length ?? 0);
        _written.Append(value);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        MakeRoomFor(buffer.Length);
        _written.Append(buffer);
    }

    public override string ToString() => _written.ToString();

    private void MakeRoomFor(int more)
    {
        if (_written.Length + more > longest)
            throw new MarkdownLimitException(MarkdownProblem.PageTooLong);
    }
}
