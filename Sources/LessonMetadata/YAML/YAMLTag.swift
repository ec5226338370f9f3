/// The tags of the core schema (YAML 1.2.2, 10.3) in full.
enum YAMLTag {
  static let null = "tag:yaml.org,2002:null"
  static let boolean = "tag:yaml.org,2002:bool"
  static let integer = "tag:yaml.org,2002:int"
  static let float = "tag:yaml.org,2002:float"
  static let string = "tag:yaml.org,2002:str"
  static let sequence = "tag:yaml.org,2002:seq"
  static let map = "tag:yaml.org,2002:map"
}
