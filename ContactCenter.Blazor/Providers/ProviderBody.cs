using System.Buffers;
using System.Text.Json;

namespace ContactCenter.Blazor.Providers;

/// <summary>A delivery's bytes as they came, before anybody trusts them.</summary>
sealed class ProviderBody : IDisposable
{
    public const int MaximumBytes = 10 * 1024 * 1024;
    const int Deepest = 32, First = 64 * 1024;

    byte[] buffer;
    int length;

    ProviderBody(int expected) => buffer = ArrayPool<byte>.Shared.Rent(expected);

    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, length);

    /// <summary>Null when it is larger than it may be.</summary>
    public static async ValueTask<ProviderBody?> Read(HttpRequest request)
    {
        if (request.ContentLength > MaximumBytes)
        {
            return null;
        }

        // What is announced is not believed before it is here.
        var body = new ProviderBody(Math.Min(First, (int)(request.ContentLength ?? 4096) + 1));
        try
        {
            for (int read; (read = await request.Body.ReadAsync(body.buffer.AsMemory(body.length), request.HttpContext.RequestAborted)) > 0;)
            {
                body.length += read;
                if (body.length > MaximumBytes)
                {
                    body.Dispose();
                    return null;
                }

                body.MakeRoom();
            }

            return body;
        }
        catch (BadHttpRequestException tooMuch) when (tooMuch.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            body.Dispose();
            return null;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <summary>Null when it is no JSON, or nested without reason.</summary>
    public JsonDocument? Parse()
    {
        try
        {
            return JsonDocument.Parse(buffer.AsMemory(0, length), new JsonDocumentOptions { MaxDepth = Deepest });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    void MakeRoom()
    {
        if (length < buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
