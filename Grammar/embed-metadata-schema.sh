#!/bin/sh
# Writes Sources/LessonMetadata/MetadataSchema.swift from metadata.schema.json, for `hstrace schema metadata`.
set -eu
cd "$(dirname "$0")"
{
  echo '// Generated from Grammar/metadata.schema.json by Grammar/embed-metadata-schema.sh.'
  echo '// swift-format-ignore-file'
  echo
  echo '/// The JSON Schema (draft 2020-12) of lesson metadata.'
  echo 'package enum MetadataSchema {'
  echo '  /// The whole schema file, with its last line end.'
  echo '  package static let text = #"""'
  sed 's/^/    /' metadata.schema.json
  echo
  echo '    """#'
  echo '}'
} > ../Sources/LessonMetadata/MetadataSchema.swift
