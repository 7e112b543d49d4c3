using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Kasko.Site.Tests.Architecture;

/// <summary>
/// Finds code passed between folders in ways that types do not show: as a delegate, or as a type of the program from
/// which another folder derives, directly or inside a value.
/// </summary>
internal static class DelegateReferences
{
    /// <summary>The methods and constructors called by a folder's code, including nested types, lambdas and state machines.</summary>
    public static IEnumerable<MethodBase> CalledFrom(Assembly assembly, string folder)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return
        [
            .. module.GetTypes().Where(type => FolderDependencies.Of(Outermost(type).FullName) == folder)
                .SelectMany(type => type.Methods).Where(method => method.HasBody)
                .SelectMany(method => method.Body.Instructions.Select(instruction => Resolve(assembly, method, instruction)))
                .OfType<MethodBase>().Distinct(),
        ];
    }

    /// <summary>Whether a value of the type can contain code of its creator.</summary>
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

    /// <summary>Whether a type in another folder derives from the type.</summary>
    private static bool IsMadeElsewhere(Type type) =>
        !type.IsSealed && type.Assembly.GetTypes().Any(other => other.IsAssignableTo(type) && !$"{other.Namespace}.".StartsWith($"{type.Namespace}.", StringComparison.Ordinal));

    private static bool IsOwn(Type type) => type.Namespace?.StartsWith("Kasko.", StringComparison.Ordinal) is true;

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static MethodBase? Resolve(Assembly assembly, MethodDefinition caller, Instruction instruction)
    {
        if (instruction.Operand is not MethodReference called || FolderDependencies.Of(called.DeclaringType.FullName) is null) return null;
        var within = assembly.ManifestModule.ResolveMethod(caller.MetadataToken.ToInt32())!;
        return assembly.ManifestModule.ResolveMethod(
            called.MetadataToken.ToInt32(), within.DeclaringType?.GetGenericArguments(), within.IsGenericMethod ? within.GetGenericArguments() : null);
    }
}
