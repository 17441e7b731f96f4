// One import for users: `import OnomaKit` brings every public face of the package.
@_exported public import EntityJudging
@_exported public import EntityResolution
@_exported public import EntityStorage
@_exported public import LanguageDetection
@_exported public import Lexicons
@_exported public import MentionExtraction
@_exported public import NameIndexing
@_exported public import NameMatching
@_exported public import NameReading
@_exported public import PageReading
@_exported public import Romanization
@_exported public import TextModel
@_exported public import UnicodeText
