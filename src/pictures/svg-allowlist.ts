/** What a picture may be drawn with (SVG 1.1, second edition); everything else is refused or left out. */
export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XHTML = 'http://www.w3.org/1999/xhtml';
export const XML = 'http://www.w3.org/XML/1998/namespace';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** No scripts, no HTML inside, no links, no animation, no picture fetched by a filter. */
export const ELEMENTS = words(`
  svg g defs symbol use switch title desc style image
  path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
  feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

/** Of no use to a picture and harmless: drawing programs put their own notes there. */
export const NOTES = words('metadata');

/** Presentation attributes and the elements' own; what is not listed (`data-name`, `version`) is left out. */
export const ATTRIBUTES = words(`
  id class style transform x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points width height viewBox preserveAspectRatio
  dx dy rotate textLength lengthAdjust startOffset method spacing pathLength offset href lang space
  gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits mask-type markerUnits markerWidth markerHeight refX refY orient
  filterUnits primitiveUnits in in2 result mode operator k1 k2 k3 k4 type values tableValues slope intercept amplitude
  exponent order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant
  specularConstant specularExponent scale xChannelSelector yChannelSelector azimuth elevation z pointsAtX pointsAtY
  pointsAtZ limitingConeAngle stdDeviation radius baseFrequency numOctaves seed stitchTiles
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset color color-interpolation color-interpolation-filters opacity display visibility
  overflow clip clip-path clip-rule mask filter flood-color flood-opacity lighting-color stop-color stop-opacity
  marker marker-start marker-mid marker-end paint-order vector-effect shape-rendering text-rendering image-rendering
  font font-family font-size font-style font-weight font-variant font-stretch font-size-adjust letter-spacing
  word-spacing text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift writing-mode direction
  isolation mix-blend-mode
`);

/** CSS functions that name nothing outside; `url` is looked at by itself. */
export const CSS_FUNCTIONS = words(`
  url rgb rgba hsl hsla matrix translate translatex translatey rotate scale scalex scaley skewx skewy calc var
  nth-child nth-of-type not is where
`);
