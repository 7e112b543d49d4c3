using System.Collections.Frozen;
using System.Xml.Linq;

namespace Kasko.Site.Load.Pictures.Svg;

/// <summary>
/// The elements and attributes with which a still picture is drawn (SVG 1.1 and SVG 2, without scripts, links,
/// animations and other documents), and the functions and rules of its styles.
/// </summary>
internal static class SvgNames
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    public static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static readonly FrozenSet<string> Elements = Words(
        """
        svg g defs symbol use switch view title desc style
        path rect circle ellipse line polyline polygon text tspan textPath image
        marker linearGradient radialGradient stop pattern clipPath mask
        filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
        feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
        feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        """);

    /// <summary>Elements that no browser draws: metadata, colour profiles, and fonts in the form of SVG 1.1.</summary>
    public static readonly FrozenSet<string> Undrawn = Words("metadata color-profile font font-face");

    public static readonly FrozenSet<string> Programs = Words("script handler listener");

    public static readonly FrozenSet<string> Animations = Words("animate animateColor animateMotion animateTransform set mpath discard animation");

    /// <summary>Elements that show another document.</summary>
    public static readonly FrozenSet<string> Documents = Words("foreignObject iframe embed object audio video canvas");

    /// <summary>Elements that may show a picture embedded as data; all others refer to something in the picture itself.</summary>
    public static readonly FrozenSet<string> Images = Words("image feImage");

    /// <summary>Attributes whose value has no styles in it.</summary>
    public static readonly FrozenSet<string> Attributes = Words(
        """
        id class lang role version baseProfile type media requiredExtensions requiredFeatures systemLanguage
        aria-describedby aria-description aria-hidden aria-label aria-labelledby aria-level aria-roledescription
        x y x1 y1 x2 y2 z dx dy cx cy r rx ry fx fy fr width height d points path pathLength rotate offset side method spacing
        viewBox preserveAspectRatio zoomAndPan viewTarget textLength lengthAdjust startOffset
        gradientUnits spreadMethod patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits
        markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits filterRes
        in in2 result mode operator k1 k2 k3 k4 values tableValues slope intercept amplitude exponent stdDeviation edgeMode
        order kernelMatrix divisor bias targetX targetY preserveAlpha kernelUnitLength surfaceScale diffuseConstant
        specularConstant specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ azimuth elevation
        scale xChannelSelector yChannelSelector radius baseFrequency numOctaves seed stitchTiles
        """);

    /// <summary>Attributes whose value is parsed as CSS.</summary>
    public static readonly FrozenSet<string> Styles = Words(
        """
        style transform gradientTransform patternTransform transform-origin transform-box
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
        color-profile color-rendering cursor direction display dominant-baseline enable-background fill fill-opacity fill-rule
        filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust
        font-stretch font-style font-variant font-variation-settings font-weight glyph-orientation-horizontal
        glyph-orientation-vertical image-rendering inline-size isolation kerning letter-spacing lighting-color line-height
        marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events
        shape-inside shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
        stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration text-overflow
        text-rendering text-transform unicode-bidi vector-effect visibility white-space word-spacing writing-mode
        """);

    /// <summary>Functions of CSS that load nothing; <c>url</c> is judged by its target.</summary>
    public static readonly FrozenSet<string> Functions = Words(
        """
        rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix device-cmyk icc-color light-dark var env
        calc min max clamp round mod rem sin cos tan asin acos atan atan2 pow sqrt hypot log exp abs sign
        matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d
        rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective
        blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
        path polygon circle ellipse inset rect xywh shape ray
        linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient repeating-conic-gradient
        local format tech annotation character-variant ornaments styleset stylistic swash
        not is where has lang dir nth-child nth-last-child nth-of-type nth-last-of-type and or
        """);

    public static readonly FrozenSet<string> AtRules = Words("charset font-face media supports layer");

    private static FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
