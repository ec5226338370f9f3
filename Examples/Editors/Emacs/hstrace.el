;;; hstrace.el --- Lessons of TCP exchanges -*- lexical-binding: t -*-

;; Colours, and problems, fixes and formatting through Eglot (Emacs 29, or the package `eglot' before).

(defun hstrace-lesson-p ()
  "Whether the buffer, which ends in .hs as Haskell does, begins as a lesson.
That is with front matter, a comment, a directive, a heading, or a name and what its endpoint sends or does."
  (and buffer-file-name
       (string-suffix-p ".hs" buffer-file-name)
       (let ((case-fold-search t))
         (looking-at
          (concat "\\`\ufeff?[ \t\n]*"
                  "\\(?:---[ \t]*$\\|#\\(?:[ \t]\\|$\\)\\|#![ \t]*\\(?:expect\\|allow\\):\\|==[ \t]"
                  "\\|[^-{:=\n][^{:=\n]*:[ \t]*\\(?:[[(]\\|\\(?:syn\\|ack\\|fin\\|rst\\|psh\\|seq\\)\\b\\)\\)")))))

(defvar hstrace-font-lock-keywords
  '(("^[ \t]*\\(#![^/].*\\)" 1 font-lock-preprocessor-face t)
    ("^[ \t]*>.*" . font-lock-doc-face)
    ("^[ \t]*==.*\\|^[ \t]*--[ \t].*" . font-lock-function-name-face)
    ("([^()\n]*)" . font-lock-builtin-face)
    ("\\[[^]\n]*\\]" . font-lock-constant-face)
    ("\\_<\\(?:SYN\\|ACK\\|FIN\\|RST\\|PSH\\|URG\\|ECE\\|CWR\\|AE\\)\\_>\\(?:[^=:]\\|$\\)" . font-lock-keyword-face)
    ("\\_<\\([[:alpha:]_]+\\)[=＝]\\([[:alnum:]_+?]+\\)"
     (1 font-lock-variable-name-face) (2 font-lock-constant-face))
    ("^[^:：\n#>]*[:：]" . font-lock-type-face))
  "What Emacs colours; Eglot adds nothing to it.")

(define-derived-mode hstrace-mode prog-mode "hstrace"
  "Lessons of TCP exchanges, one segment a line."
  (modify-syntax-entry ?# "<")
  (modify-syntax-entry ?\n ">")
  (modify-syntax-entry ?- ".")
  (setq-local comment-start "# ")
  (setq-local font-lock-defaults '(hstrace-font-lock-keywords nil t)))

(add-to-list 'auto-mode-alist '("\\.hstrace\\'" . hstrace-mode))
;; It is asked before the endings of files.
(add-to-list 'magic-mode-alist '(hstrace-lesson-p . hstrace-mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '((hstrace-mode markdown-mode) . ("hstrace" "lsp")))
  (setq eglot-autoshutdown t))

(add-hook 'hstrace-mode-hook #'eglot-ensure)

(provide 'hstrace)
