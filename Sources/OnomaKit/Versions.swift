internal import BundledModels
internal import ICUBridge
