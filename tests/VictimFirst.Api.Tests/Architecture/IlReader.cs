using System.Reflection;
using System.Reflection.Emit;

namespace VictimFirst.Api.Tests.Architecture;

/// <summary>Which members the code of an assembly names, closures and expression trees included: ECMA-335, partition III.</summary>
internal static class IlReader
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <returns>Every method that is called, or whose handle is loaded, beside the outermost class that does.</returns>
    public static IEnumerable<(Type Class, MethodBase Method)> Uses(Assembly assembly) =>
        from type in assembly.GetTypes()
        from code in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All))
        from method in Methods(code)
        select (Outermost(type), method);

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<MethodBase> Methods(MethodBase code)
    {
        if (code.GetMethodBody()?.GetILAsByteArray() is not { } il) yield break;
        Type[] ofType = code.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : [];
        Type[] ofMethod = code.IsGenericMethod ? code.GetGenericArguments() : [];
        for (var at = 0; at < il.Length;)
        {
            var value = il[at] == 0xFE ? (short)(0xFE00 | il[at + 1]) : il[at];
            var opCode = OpCodesByValue[value];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineMethod or OperandType.InlineTok
                && code.Module.ResolveMember(BitConverter.ToInt32(il, at), ofType, ofMethod) is MethodBase method)
            {
                yield return method;
            }

            at += SizeOf(opCode.OperandType, il, at);
        }
    }

    private static int SizeOf(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };
}
