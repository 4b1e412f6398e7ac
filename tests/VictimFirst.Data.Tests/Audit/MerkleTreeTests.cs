using System.Security.Cryptography;
using VictimFirst.Data.Audit;

namespace VictimFirst.Data.Tests.Audit;

public sealed class MerkleTreeTests
{
    /// <summary>The leaves and roots that the tests of Certificate Transparency's first implementation use.</summary>
    private static readonly string[] Leaves =
    [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ];

    public static TheoryData<int, string> Roots => new()
    {
        { 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
        { 1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d" },
        { 2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125" },
        { 3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77" },
        { 4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7" },
        { 5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4" },
        { 6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef" },
        { 7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c" },
        { 8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328" },
    };

    [Theory]
    [MemberData(nameof(Roots))]
    public void Root_IsThatOfCertificateTransparency(int size, string root)
    {
        var tree = new MerkleTree();
        foreach (var leaf in Leaves.Take(size)) tree.Append(Convert.FromHexString(leaf));

        Assert.Equal(root, Convert.ToHexStringLower(tree.Root()));
    }

    [Fact]
    public void Root_OfEverySize_IsTheDefinitions()
    {
        var leaves = Enumerable.Range(0, 300).Select(i => SHA256.HashData(BitConverter.GetBytes(i))).ToArray();
        var tree = new MerkleTree();
        foreach (var leaf in leaves)
        {
            tree.Append(leaf);
            Assert.Equal(ByDefinition(leaves.AsSpan(0, (int)tree.Size)), tree.Root());
        }
    }

    /// <summary>RFC 6962 section 2.1, word for word: split at the largest power of two below the size.</summary>
    private static byte[] ByDefinition(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 1) return SHA256.HashData([0, .. leaves[0]]);
        var split = 1;
        while (split * 2 < leaves.Length) split *= 2;
        return SHA256.HashData([1, .. ByDefinition(leaves[..split]), .. ByDefinition(leaves[split..])]);
    }
}
