using System.Buffers.Text;
using VictimFirst.Api.Identity.Tokens;

namespace VictimFirst.Api.Tests.Identity.Tokens;

public sealed class Base64UrlTextTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    [Fact]
    public void EveryValue_HasOneText_OfAllThatCanBeWrittenInThreeCharacters()
    {
        var others = $"{Alphabet}+/= \n\t.~é\0";
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in from a in others from b in others from c in others select string.Concat(a, b, c))
        {
            if (!Base64UrlText.TryDecode(text, out var bytes)) continue;
            Assert.True(texts.TryAdd(Convert.ToHexString(bytes), text), $"{text} and {texts[Convert.ToHexString(bytes)]} are one value.");
        }

        // Three characters are two bytes.
        Assert.Equal(256 * 256, texts.Count);
    }

    [Fact]
    public void WhatWasEncoded_IsDecoded()
    {
        var random = new Random(Seed: 11);
        for (var length = 1; length < 300; length++)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);

            Assert.True(Base64UrlText.TryDecode(Base64Url.EncodeToString(bytes), out var decoded));
            Assert.Equal(bytes, decoded);
        }
    }
}
