using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Kasko.Site.Tests.Architecture;

/// <summary>
/// Finds code that is handed over where no type shows it: a delegate, or a type of the program's own that
/// another folder derives from, directly or inside a value.
/// </summary>
internal static class DelegateReferences
{
    /// <summary>The methods and constructors that a folder's code calls, wherever the compiler put the call: in nested types, lambdas and state machines.</summary>
    public static IEnumerable<MethodBase> CalledFrom(Assembly assembly, string room)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return
        [
            .. module.GetTypes().Where(type => AllowedDependencies.Of(Outermost(type).FullName) == room)
                .SelectMany(type => type.Methods).Where(method => method.HasBody)
                .SelectMany(method => method.Body.Instructions.Select(instruction => Resolve(assembly, method, instruction)))
                .OfType<MethodBase>().Distinct(),
        ];
    }

    /// <summary>Whether a value of the type can bring code of its maker's along.</summary>
    public static bool IsIn(Type type) => IsIn(type, []);

    private static bool IsIn(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type)) return false;
        if (typeof(Delegate).IsAssignableFrom(type)) return true;
        if (type.HasElementType) return IsIn(type.GetElementType()!, seen);
        if (type.GetGenericArguments().Any(argument => !argument.IsGenericParameter && IsIn(argument, seen))) return true;
        if (!IsOwn(type)) return false;
        return IsMadeElsewhere(type) || type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(field => IsIn(field.FieldType, seen));
    }

    /// <summary>Whether the program derives from the type outside the type's own folder.</summary>
    private static bool IsMadeElsewhere(Type type) =>
        !type.IsSealed && type.Assembly.GetTypes().Any(other => other.IsAssignableTo(type) && !$"{other.Namespace}.".StartsWith($"{type.Namespace}.", StringComparison.Ordinal));

    private static bool IsOwn(Type type) => type.Namespace?.StartsWith("Kasko.", StringComparison.Ordinal) is true;

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static MethodBase? Resolve(Assembly assembly, MethodDefinition caller, Instruction instruction)
    {
        if (instruction.Operand is not MethodReference called || AllowedDependencies.Of(called.DeclaringType.FullName) is null) return null;
        var within = assembly.ManifestModule.ResolveMethod(caller.MetadataToken.ToInt32())!;
        return assembly.ManifestModule.ResolveMethod(
            called.MetadataToken.ToInt32(), within.DeclaringType?.GetGenericArguments(), within.IsGenericMethod ? within.GetGenericArguments() : null);
    }
}
