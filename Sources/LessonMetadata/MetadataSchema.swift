// Generated from Grammar/metadata.schema.json by Grammar/embed-metadata-schema.sh.
// swift-format-ignore-file

/// The JSON Schema (draft 2020-12) of lesson metadata.
package enum MetadataSchema {
  /// The whole schema file, with its last line end.
  package static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Lesson metadata of hstrace",
      "description": "The YAML front matter of a lesson, or the sidecar file beside it. Keys at the top that are not listed here belong to other programs; an empty key at the top counts as left out.",
      "type": [
        "object",
        "null"
      ],
      "properties": {
        "title": {
          "description": "What the lesson is called.",
          "type": [
            "string",
            "null"
          ],
          "minLength": 1
        },
        "description": {
          "description": "What the lesson is about, in a sentence or two.",
          "type": [
            "string",
            "null"
          ]
        },
        "lang": {
          "description": "The language of the lesson as a BCP 47 tag; messages and pages use it where they know it (en, ko).",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^(?!(?:[Kk][Rr]|[Kk][Oo][Rr]|[Kk][Oo][Rr][Ee][Aa][Nn]|[Jj][Pp]|[Jj][Pp][Nn]|[Jj][Aa][Pp][Aa][Nn][Ee][Ss][Ee]|[Cc][Nn]|[Cc][Hh][Ii][Nn][Ee][Ss][Ee]|[Uu][Ss]|[Gg][Bb]|[Ee][Nn][Gg]|[Ee][Nn][Gg][Ll][Ii][Ss][Hh])(?:-|$))[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"
        },
        "level": {
          "description": "Whom the lesson is for.",
          "enum": [
            "beginner",
            "intermediate",
            "advanced",
            null
          ]
        },
        "objectives": {
          "description": "What a reader can do afterwards.",
          "type": [
            "array",
            "null"
          ],
          "items": {
            "$ref": "#/$defs/text"
          }
        },
        "prerequisites": {
          "description": "What a reader should know before.",
          "type": [
            "array",
            "null"
          ],
          "items": {
            "$ref": "#/$defs/text"
          }
        },
        "tags": {
          "description": "Words to find the lesson by.",
          "type": [
            "array",
            "null"
          ],
          "items": {
            "$ref": "#/$defs/text"
          }
        },
        "duration": {
          "description": "How long the lesson takes: minutes, or an ISO 8601 duration such as PT1H30M.",
          "anyOf": [
            {
              "type": "null"
            },
            {
              "type": "integer",
              "minimum": 1,
              "maximum": 100000
            },
            {
              "type": "string",
              "pattern": "^(?=.*[1-9])P(?:[0-9]{1,4}W|(?:[0-9]{1,4}D)?(?:T(?=[0-9])(?:[0-9]{1,4}H)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}S)?)?)$"
            }
          ]
        },
        "date": {
          "description": "The day the lesson was written or last changed.",
          "type": [
            "string",
            "null"
          ],
          "format": "date",
          "pattern": "^[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))$|^(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29$"
        },
        "license": {
          "description": "The license as an SPDX identifier or expression.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\(*[A-Za-z0-9][A-Za-z0-9.+:-]*\\)*(?: (?:AND|OR|WITH) \\(*[A-Za-z0-9][A-Za-z0-9.+:-]*\\)*)*$"
        },
        "authors": {
          "description": "Who wrote the lesson: names, or maps with a name.",
          "type": [
            "array",
            "null"
          ],
          "items": {
            "$ref": "#/$defs/author"
          }
        },
        "hstrace": {
          "$ref": "#/$defs/trace"
        }
      },
      "$defs": {
        "text": {
          "description": "A text that is not empty.",
          "type": "string",
          "minLength": 1
        },
        "author": {
          "description": "A name, or a map with more about the author; other keys of the map are other programs'.",
          "anyOf": [
            {
              "$ref": "#/$defs/text"
            },
            {
              "type": "object",
              "required": [
                "name"
              ],
              "properties": {
                "name": {
                  "description": "The author's name.",
                  "$ref": "#/$defs/text"
                },
                "url": {
                  "description": "A page about the author.",
                  "type": [
                    "string",
                    "null"
                  ],
                  "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$"
                },
                "orcid": {
                  "description": "The author's ORCID iD, or its link.",
                  "type": [
                    "string",
                    "null"
                  ],
                  "pattern": "^(?:https://orcid\\.org/)?[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$"
                }
              }
            }
          ]
        },
        "trace": {
          "description": "What the checker should know about the traces of the file.",
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": false,
          "properties": {
            "version": {
              "description": "The version of these keys.",
              "const": 1
            },
            "profile": {
              "description": "How strictly to check; lesson where nothing is said.",
              "enum": [
                "lesson",
                "strict"
              ]
            },
            "endpoints": {
              "description": "The two endpoints, as a list or as a map by their names.",
              "anyOf": [
                {
                  "type": "array",
                  "minItems": 2,
                  "maxItems": 2,
                  "items": {
                    "$ref": "#/$defs/namedEndpoint"
                  }
                },
                {
                  "type": "object",
                  "minProperties": 2,
                  "maxProperties": 2,
                  "propertyNames": {
                    "minLength": 1
                  },
                  "additionalProperties": {
                    "$ref": "#/$defs/endpoint"
                  }
                }
              ]
            },
            "start": {
              "description": "The state in which a trace begins; auto lets its first line decide.",
              "enum": [
                "auto",
                "CLOSED",
                "ESTABLISHED"
              ]
            },
            "numbering": {
              "description": "How sequence numbers are written; auto lets them decide.",
              "enum": [
                "auto",
                "absolute",
                "relative",
                "symbolic"
              ]
            },
            "expect": {
              "description": "The state of each endpoint at the end of every trace, or such maps by the traces' headings.",
              "type": "object",
              "additionalProperties": {
                "anyOf": [
                  {
                    "$ref": "#/$defs/state"
                  },
                  {
                    "type": "object",
                    "additionalProperties": {
                      "$ref": "#/$defs/state"
                    }
                  }
                ]
              }
            },
            "allow": {
              "description": "Problems that are not reported anywhere in the file.",
              "type": "array",
              "items": {
                "enum": [
                  "unreadable-line",
                  "missing-sender",
                  "unknown-item",
                  "unknown-word",
                  "unknown-state",
                  "missing-value",
                  "bad-number",
                  "repeated-item",
                  "misplaced-number",
                  "positional-number",
                  "misplaced-event",
                  "contradictory-fate",
                  "unterminated-quote",
                  "bad-time",
                  "bad-directive",
                  "unknown-problem",
                  "unknown-fence-option",
                  "unclosed-fence",
                  "implied-ack-flag",
                  "ack-zero-on-syn",
                  "state-alias",
                  "not-utf-8",
                  "third-endpoint",
                  "unknown-endpoint",
                  "contradictory-flags",
                  "no-flags",
                  "missing-ack-flag",
                  "length-mismatch",
                  "urgent-pointer-without-flag",
                  "option-outside-syn",
                  "option-not-offered",
                  "bad-option",
                  "window-scale-too-large",
                  "timestamp-mismatch",
                  "sack-of-unreceived",
                  "mss-exceeded",
                  "data-on-syn",
                  "ecn-not-negotiated",
                  "not-allowed-in-state",
                  "data-before-handshake",
                  "data-after-fin",
                  "superseded",
                  "wrong-state",
                  "skipped-time-wait",
                  "sequence-mismatch",
                  "acknowledgment-mismatch",
                  "acknowledgment-of-unsent",
                  "reset-mismatch",
                  "beyond-window",
                  "window-shrunk",
                  "mixed-numbering",
                  "renewed-symbol",
                  "unwritten-number",
                  "unwritten-data",
                  "unshown-data",
                  "unshown-syn",
                  "unmarked-retransmission",
                  "repeated-acknowledgment",
                  "wrong-claim",
                  "arrival-mismatch",
                  "unsent-arrival",
                  "still-in-network",
                  "wrong-response",
                  "unanswered",
                  "unanswered-challenge",
                  "unanswered-data",
                  "reset-with-ack",
                  "half-closed-end",
                  "incomplete-handshake",
                  "incomplete-close",
                  "wrong-final-state",
                  "expected-problem-missing",
                  "metadata-syntax",
                  "metadata-limit",
                  "metadata-type",
                  "metadata-value",
                  "metadata-conflict",
                  "duplicate-key",
                  "unknown-key",
                  "missing-title",
                  "misplaced-metadata",
                  "unfit-exercise"
                ]
              }
            },
            "exercises": {
              "description": "Exercises made from the traces.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/exercise"
              }
            }
          }
        },
        "sequenceNumber": {
          "description": "A sequence number: 32 bits.",
          "type": "integer",
          "minimum": 0,
          "maximum": 4294967295
        },
        "state": {
          "description": "A state of a connection (RFC 9293, 3.3.2), also as systems spell it: SYN_RCVD, ESTAB, FIN_WAIT1.",
          "type": "string",
          "pattern": "^(?:[Cc][Ll][Oo][Ss][Ee][Dd]|[Ll][Ii][Ss][Tt][Ee][Nn]|[Ss][Yy][Nn][-_ ]?[Ss][Ee][Nn][Tt]|[Ss][Yy][Nn][-_ ]?[Rr][Ee][Cc][Ee][Ii][Vv][Ee][Dd]|[Ee][Ss][Tt][Aa][Bb][Ll][Ii][Ss][Hh][Ee][Dd]|[Ff][Ii][Nn][-_ ]?[Ww][Aa][Ii][Tt][-_ ]?1|[Ff][Ii][Nn][-_ ]?[Ww][Aa][Ii][Tt][-_ ]?2|[Cc][Ll][Oo][Ss][Ee][-_ ]?[Ww][Aa][Ii][Tt]|[Cc][Ll][Oo][Ss][Ii][Nn][Gg]|[Ll][Aa][Ss][Tt][-_ ]?[Aa][Cc][Kk]|[Tt][Ii][Mm][Ee][-_ ]?[Ww][Aa][Ii][Tt]|[Cc][Ll][Oo][Ss][Ee]|[Ll][Ii][Ss][Tt][Ee][Nn][Ii][Nn][Gg]|[Ss][Yy][Nn][-_ ]?[Rr][Cc][Vv][Dd]|[Ss][Yy][Nn][-_ ]?[Rr][Ee][Cc][Vv]|[Ss][Yy][Nn][-_ ]?[Rr][Ee][Cc][Vv][Dd]|[Ee][Ss][Tt][Aa][Bb]|[Ee][Ss][Tt][Aa][Bb][Ll][Ii][Ss][Hh]|[Ee][Ss][Tt]|[Cc][Ll][Oo][Ss][Ee][Dd][-_ ]?[Ww][Aa][Ii][Tt])$"
        },
        "endpoint": {
          "description": "What is known about an endpoint; nothing where only its name matters.",
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": false,
          "properties": {
            "aliases": {
              "description": "Other names under which lines of the trace mean this endpoint.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/text"
              }
            },
            "address": {
              "description": "Its address, for the reader: 192.0.2.1, or with a port.",
              "type": "string",
              "minLength": 1
            },
            "state": {
              "description": "The state it is in before the first line.",
              "$ref": "#/$defs/state"
            },
            "isn": {
              "description": "Its initial sequence number (ISS).",
              "$ref": "#/$defs/sequenceNumber"
            },
            "next": {
              "description": "The next number it sends (SND.NXT), where the trace begins in a connection.",
              "$ref": "#/$defs/sequenceNumber"
            },
            "expects": {
              "description": "The next number it expects (RCV.NXT), where the trace begins in a connection.",
              "$ref": "#/$defs/sequenceNumber"
            },
            "window": {
              "description": "The window it offers at the start, in octets, scaled.",
              "type": "integer",
              "minimum": 0,
              "maximum": 1073725440
            },
            "mss": {
              "description": "The largest segment it accepts, in octets of data.",
              "type": "integer",
              "minimum": 1,
              "maximum": 65535
            }
          }
        },
        "namedEndpoint": {
          "description": "An endpoint and its name.",
          "type": "object",
          "required": [
            "name"
          ],
          "additionalProperties": false,
          "properties": {
            "name": {
              "description": "The name that lines of the trace begin with.",
              "$ref": "#/$defs/text"
            },
            "aliases": {
              "description": "Other names under which lines of the trace mean this endpoint.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/text"
              }
            },
            "address": {
              "description": "Its address, for the reader: 192.0.2.1, or with a port.",
              "type": "string",
              "minLength": 1
            },
            "state": {
              "description": "The state it is in before the first line.",
              "$ref": "#/$defs/state"
            },
            "isn": {
              "description": "Its initial sequence number (ISS).",
              "$ref": "#/$defs/sequenceNumber"
            },
            "next": {
              "description": "The next number it sends (SND.NXT), where the trace begins in a connection.",
              "$ref": "#/$defs/sequenceNumber"
            },
            "expects": {
              "description": "The next number it expects (RCV.NXT), where the trace begins in a connection.",
              "$ref": "#/$defs/sequenceNumber"
            },
            "window": {
              "description": "The window it offers at the start, in octets, scaled.",
              "type": "integer",
              "minimum": 0,
              "maximum": 1073725440
            },
            "mss": {
              "description": "The largest segment it accepts, in octets of data.",
              "type": "integer",
              "minimum": 1,
              "maximum": 65535
            }
          }
        },
        "exercise": {
          "description": "One exercise.",
          "type": "object",
          "required": [
            "id",
            "kind"
          ],
          "additionalProperties": false,
          "properties": {
            "id": {
              "description": "Its name, different from those of the others.",
              "$ref": "#/$defs/text"
            },
            "kind": {
              "description": "What the reader does: fill in blanks, put lines in order, find a fault, or write a trace.",
              "enum": [
                "blank",
                "reorder",
                "fault",
                "generate"
              ]
            },
            "trace": {
              "description": "The heading of the trace it is about.",
              "$ref": "#/$defs/text"
            },
            "blanks": {
              "description": "How many numbers to hide.",
              "type": "integer",
              "minimum": 1,
              "maximum": 1000
            },
            "points": {
              "description": "What it counts.",
              "type": "integer",
              "minimum": 0,
              "maximum": 1000
            },
            "explain": {
              "description": "The explanation shown with the answer.",
              "type": "string"
            }
          }
        }
      }
    }

    """#
}
