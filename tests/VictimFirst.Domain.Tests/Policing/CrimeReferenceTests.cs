using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Domain.Tests.Policing;

public sealed class CrimeReferenceTests
{
    private static readonly string[] Between = [" ", "-", "–", ".", " - ", "\u00a0", "_", "'"];

    [Theory]
    [InlineData("20000123456", "20000123456")]
    [InlineData("20*123456", "20000123456")]
    [InlineData("20 * 123456", "20000123456")]
    [InlineData("20/123456", "20000123456")]
    [InlineData("2020/123456", "20000123456")]
    [InlineData("2020 000123456", "20000123456")]
    [InlineData("  20000123456\t", "20000123456")]
    [InlineData("20 000 123 456", "20000123456")]
    [InlineData("20-000-123-456", "20000123456")]
    [InlineData("2OOOO123456", "20000123456")]
    [InlineData("2oooo123456", "20000123456")]
    [InlineData("20*I23456", "20000123456")]
    [InlineData("20*l23456", "20000123456")]
    [InlineData("２０＊１２３４５６", "20000123456")]
    [InlineData("20\u00a0000123456", "20000123456")]
    [InlineData("20000123456.0", "20000123456")]
    [InlineData("'20000123456", "20000123456")]
    [InlineData("Crime ref: 20*123456", "20000123456")]
    [InlineData("NICHE 20000123456", "20000123456")]
    [InlineData("crime no. 20/123456", "20000123456")]
    [InlineData("1234567/20", "1234567/20")]
    [InlineData("CR 123456/20", "0123456/20")]
    [InlineData("42/12345/20", "42/012345/20")]
    [InlineData("42-12345-20", "42/012345/20")]
    public void KnownForms_AreReadAsTheOneSpelling(string text, string expected) =>
        Assert.Equal(expected, CrimeReference.Parse(text)?.Value);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("0")]
    [InlineData("20*0")]
    [InlineData("20123456")]
    [InlineData("2000012345")]
    [InlineData("200001234567")]
    [InlineData("2020/12")]
    [InlineData("20*1234567890")]
    [InlineData("XX/000123/20")]
    [InlineData("20*OOO")]
    [InlineData("2OOIIlOOIIO")]
    [InlineData("2.0000123456E+10")]
    [InlineData("20/1234567/20")]
    [InlineData("20000123456\0")]
    [InlineData("20\u0660\u0660\u0660123456")]
    [InlineData("\ud800")]
    [InlineData("%")]
    [InlineData("20000123456 OR 1=1")]
    [InlineData("not known")]
    public void WhatIsNoReference_OrCouldBeTwo_IsRefused(string text)
    {
        Assert.Null(CrimeReference.Parse(text));
        Assert.Equal(CrimeReference.Unreadable, CrimeReference.KeyOf(text));
    }

    [Fact]
    public void NothingAtAll_AndATextWithoutEnd_AreRefused()
    {
        Assert.Null(CrimeReference.Parse(null));
        Assert.Null(CrimeReference.Parse(new string('1', 1_000_000)));
    }

    [Fact]
    public void ANicheNumber_IsFoundThroughAllNoise() => Prop.ForAll(
        Noisy().ToArbitrary(), noisy => CrimeReference.Parse(noisy.Text)?.Value == noisy.Spelling)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void TwoNumbers_NeverShareASpelling() => Prop.ForAll(
        Noisy().Two().ToArbitrary(),
        pair => (CrimeReference.KeyOf(pair.Item1.Text) == CrimeReference.KeyOf(pair.Item2.Text))
            == (pair.Item1.Spelling == pair.Item2.Spelling))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void AnyText_IsReadWithoutFault_AndItsSpellingReadsAsItself() => Prop.ForAll(
        Text().ToArbitrary(),
        text => CrimeReference.Parse(text) is not { } read || CrimeReference.Parse(read.Value)?.Value == read.Value)
        .QuickCheckThrowOnFailure();

    /// <summary>Texts near to references: digits, their likenesses, marks and a few letters.</summary>
    private static Gen<string> Text() =>
        from characters in Gen.Elements("0123456789OoIlL/*-. X\u0660\u00b2".ToCharArray()).ListOf()
        select string.Concat(characters);

    private static Gen<(string Text, string Spelling)> Noisy() =>
        from year in Gen.Choose(0, 99)
        from number in Gen.Choose(1, 999_999_999)
        from form in Gen.Choose(0, 3)
        from between in Gen.Elements(Between)
        from likeness in Gen.Choose(0, 2)
        from isLower in Gen.Elements(true, false)
        from edge in Gen.Elements("", " ", "\t", "Ref ")
        let spelling = string.Create(CultureInfo.InvariantCulture, $"{year:00}{number:000000000}")
        let plain = form switch
        {
            0 => spelling,
            1 => string.Create(CultureInfo.InvariantCulture, $"{year:00}*{number}"),
            2 => $"{spelling[..2]}{between}{spelling[2..]}",
            _ => $"{spelling[..2]}{between}{spelling[2..5]}{between}{spelling[5..]}",
        }
        select (edge + Blur(plain, likeness, isLower), spelling);

    /// <summary>Letters in the place of up to so many zeros and ones, from the right, and never of a group's first digit.</summary>
    private static string Blur(string text, int likenesses, bool isLower)
    {
        var blurred = text.ToCharArray();
        for (var i = blurred.Length - 1; i > 0 && likenesses > 0; i--)
        {
            if (blurred[i] is not ('0' or '1') || !char.IsAsciiDigit(blurred[i - 1])) continue;
            blurred[i] = blurred[i] == '0' ? (isLower ? 'o' : 'O') : isLower ? 'l' : 'I';
            likenesses--;
        }

        return new string(blurred);
    }
}
